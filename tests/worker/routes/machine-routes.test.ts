import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite, maxAgeOf, ORIGIN, richEpisode } from "../example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const site = exampleSite([
  richEpisode(),
  exampleEpisode({ slug: "later", publishedAt: NOW + 5_000 }),
  exampleEpisode({ slug: "ferries", publishedAt: Date.UTC(2025, 11, 1) }),
]);
const request = (path: string, init?: RequestInit) => site.request(NOW, path, init);
const textAt = async (path: string) => (await request(path)).text();

const DOCUMENTS = [
  ["/sitemap.xml", "application/xml; charset=utf-8"],
  ["/robots.txt", "text/plain; charset=utf-8"],
  ["/llms.txt", "text/plain; charset=utf-8"],
  ["/index.md", "text/markdown; charset=utf-8"],
  ["/episodes/tides.md", "text/markdown; charset=utf-8"],
  ["/.well-known/security.txt", "text/plain; charset=utf-8"],
  ["/site.webmanifest", "application/manifest+json; charset=utf-8"],
  ["/sw.js", "text/javascript; charset=utf-8"],
] as const;

describe.each(DOCUMENTS)("%s", (path, type) => {
  it("is there for everybody, with its type, until the next episode at most", async () => {
    const response = await request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(maxAgeOf(response)).toBe(5);
  });

  it("is 304 for whoever has it, and HEAD has its headers", async () => {
    const full = await request(path);
    const headers = { "if-none-match": full.headers.get("etag") ?? "" };
    expect((await request(path, { headers })).status).toBe(304);
    const head = await request(path, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("etag")).toBe(full.headers.get("etag"));
  });

  it("does not name what is to come, and has another validator exactly when it says something else", async () => {
    const [before, after] = [await request(path), await site.request(NOW + 5_000, path)];
    const [said, says] = [await before.text(), await after.text()];
    expect(said).not.toContain("later");
    expect(after.headers.get("etag") === before.headers.get("etag")).toBe(says === said);
  });
});

it("robots may read everything and find the sitemap", async () => {
  expect(await textAt("/robots.txt")).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${ORIGIN}/sitemap.xml\n`);
});

describe("security.txt", () => {
  const at = async (now: number) =>
    (await (await site.request(now, "/.well-known/security.txt")).text()).split("\n");

  it("names the show's owner and its own address", async () => {
    expect(await at(NOW)).toEqual([
      "Contact: mailto:ann@pod.example",
      "Expires: 2027-01-31T23:59:59Z",
      "Preferred-Languages: en",
      `Canonical: ${ORIGIN}/.well-known/security.txt`,
      "",
    ]);
  });

  it.each([
    ["2026-01-01T00:00:00.000Z", "2026-12-31T23:59:59Z"],
    ["2026-01-31T23:59:59.999Z", "2026-12-31T23:59:59Z"],
    ["2026-12-31T12:00:00.000Z", "2027-11-30T23:59:59Z"],
    ["2027-03-31T12:00:00.000Z", "2028-02-29T23:59:59Z"],
  ])("read at %s holds until %s, which is less than a year", async (now, expires) => {
    expect((await at(Date.parse(now)))[1]).toBe(`Expires: ${expires}`);
    expect(Date.parse(expires) - Date.parse(now)).toBeLessThan(365 * 86_400_000);
  });

  it("has one validator for the month, another one for the next, and is kept no longer", async () => {
    const [first, last, next] = await Promise.all(
      ["2026-05-02T00:00:00Z", "2026-05-31T23:59:58Z", "2026-06-01T00:00:00Z"].map((now) =>
        site.request(Date.parse(now), "/.well-known/security.txt"),
      ),
    );
    expect(last?.headers.get("etag")).toBe(first?.headers.get("etag"));
    expect(next?.headers.get("etag")).not.toBe(first?.headers.get("etag"));
    expect(last && maxAgeOf(last)).toBe(2);
  });
});

it("the manifest names the show and icons for home screens", async () => {
  const manifest = JSON.parse(await textAt("/site.webmanifest"));
  expect(manifest).toMatchObject({
    name: "Harbour Notes",
    start_url: "/",
    lang: "en",
    background_color: "#fdfcf9",
    theme_color: "#0b5f5c",
    icons: [
      { src: "/assets/icon-192-33333333.png", sizes: "192x192", type: "image/png" },
      { src: "/assets/icon-512-33333333.png", sizes: "512x512", type: "image/png" },
    ],
  });
});

describe("the site as Markdown", () => {
  it("begins with the show and leads to its episodes, newest first", async () => {
    const text = await textAt("/llms.txt");
    expect(text).toMatch(/^# Harbour Notes\n\n> Tides, ferries and the people who wait for them\.\n/);
    expect(text.match(/\/episodes\/[a-z]+\.md/g)).toEqual(["/episodes/tides.md", "/episodes/ferries.md"]);
    expect(await textAt("/index.md")).toBe(text);
  });

  it.each([
    ["/", "/index.md"],
    ["/episodes/tides", "/episodes/tides.md"],
  ])("is named by %s, which it names in turn", async (page, twin) => {
    expect(await textAt(page)).toContain(`type="text/markdown" href="${ORIGIN}${twin}"`);
    expect((await request(twin)).headers.get("link")).toBe(`<${ORIGIN}${page}>; rel="canonical"`);
  });

  it.each(["/episodes/later.md", "/episodes/nobody.md", "/episodes/.md", "/episodes/tides.md.md"])(
    "has nothing at %s",
    async (path) => {
      expect((await request(path)).status).toBe(404);
    },
  );
});
