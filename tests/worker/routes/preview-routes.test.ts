import { beforeAll, describe, expect, it } from "vitest";
import { type PreviewGrant, signPreview } from "../../../src/previews/preview-token.ts";
import { exampleShow } from "../../catalog/example-show.ts";
import { exampleSite, ORIGIN, richEpisode, routesOf } from "../example-site.ts";
import { linksIn } from "../links-in.ts";

const SHOW = exampleShow();
const NOW = Date.UTC(2026, 1, 1);
const DAY = 86_400_000;
const SECRET = "a secret of the host";
const NEXT = richEpisode({ slug: "premiere", number: 8, publishedAt: NOW + 2 * DAY });
const EPISODES = [
  richEpisode({ slug: "aired", number: 6, publishedAt: NOW - DAY }),
  richEpisode({ slug: "sooner", number: 7, publishedAt: NOW + DAY }),
  NEXT,
  richEpisode({ slug: "void", number: 9, publishedAt: NOW + 3 * DAY, previewRound: 1 }),
];
const site = exampleSite(EPISODES, { previewSecret: SECRET });
const ask = (path: string, init?: RequestInit) => site.request(NOW, path, init);

const tokenFor = (grant: PreviewGrant, expiresAt = NOW + DAY, secret = SECRET) =>
  signPreview({ ...grant, expiresAt }, { secret, show: SHOW.guid });

describe("a preview of an episode", () => {
  let home: string;
  beforeAll(async () => {
    home = `/preview/${await tokenFor({ slug: "premiere", round: 0 })}`;
  });

  it("leads to its page, which says that it is one", async () => {
    const first = await ask(home);
    expect([first.status, first.headers.get("location")]).toEqual([302, `${home}/episodes/premiere`]);
    const page = await ask(`${home}/episodes/premiere`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain(
      '<p class="preview">A preview for you alone: please do not pass this address on.</p>',
    );
    expect(html).toContain("About premiere");
  });

  it("is kept by nobody and told to nobody, whatever is asked for", async () => {
    for (const [path] of [["", 0], ...routesOf(NEXT)] as const) {
      const { headers } = await ask(`${home}${path}`);
      if (path.endsWith(".md") || path.startsWith("/embed") || path === "/8") continue;
      expect(
        [headers.get("cache-control"), headers.get("x-robots-tag"), headers.get("referrer-policy")],
        path,
      ).toEqual(["private, no-store", "noindex, nofollow", "no-referrer"]);
      expect([headers.get("etag"), headers.get("last-modified"), headers.get("link")], path).toEqual([
        null,
        null,
        null,
      ]);
    }
  });

  it("has its transcript, its chapters and its audio, with ranges", async () => {
    for (const path of [
      "/episodes/premiere/transcript",
      "/episodes/premiere/transcript.vtt",
      "/episodes/premiere/chapters.json",
    ])
      expect((await ask(`${home}${path}`)).status, path).toBe(200);
    const part = await ask(`${home}${NEXT.audio.href}`, { headers: { range: "bytes=2-5" } });
    expect([part.status, part.headers.get("content-length"), ...(await part.bytes())]).toEqual([
      206,
      "4",
      2,
      3,
      4,
      5,
    ]);
  });

  it("stays within itself: every link of the site leads to the preview", async () => {
    const html = await (await ask(`${home}/episodes/premiere`)).text();
    const inAttributes = [...html.matchAll(/\s[\w-]+="(\/[^"]*)"/g)].map(([, path = ""]) => path);
    const outside = inAttributes.filter(
      (path) => !path.startsWith(`${home}/`) && !path.startsWith("/assets/"),
    );
    expect(outside).toEqual([]);
    expect(inAttributes.length).toBeGreaterThan(10);
  });

  it("shows no other episode that is still to come", async () => {
    for (const path of ["/", "/episodes", "/episodes/premiere", "/people", "/search?q=about"]) {
      const text = await (await ask(`${home}${path}`)).text();
      expect(text, path).not.toContain("About sooner");
    }
    for (const path of ["/episodes/sooner", "/episodes/void", "/seasons/1"])
      expect((await ask(`${home}${path}`)).status, path).toBe(404);
    expect(await (await ask(`${home}/episodes`)).text()).not.toContain("About premiere");
  });

  it("leaves the public site as it was, even after it was looked at", async () => {
    await ask(`${home}/episodes/premiere`);
    expect((await ask("/episodes/premiere")).status).toBe(404);
    expect((await ask(NEXT.audio.href)).status).toBe(404);
    const feed = await (await ask("/feed.xml")).text();
    expect(feed).not.toContain("premiere");
    expect(await (await ask("/")).text()).not.toContain("preview");
  });

  it.each([
    "/feed.xml",
    "/atom.xml",
    "/feed.json",
    "/sitemap.xml",
    "/llms.txt",
    "/healthz",
    "/index.md",
    "/oembed",
    "/preview/x",
  ])("has nothing for programs: %s", async (path) => {
    expect((await ask(`${home}${path}`)).status).toBe(404);
  });
});

it("an unlisted episode has a preview, without neighbours", async () => {
  const hidden = richEpisode({ slug: "hidden", number: 10, publishedAt: NOW + DAY, unlisted: true });
  const other = exampleSite([...EPISODES, hidden], { previewSecret: SECRET });
  const home = `/preview/${await tokenFor({ slug: "hidden", round: 0 })}`;
  const page = await other.request(NOW, `${home}/episodes/hidden`);
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain("About hidden");
  expect(html).not.toContain("About aired");
});

describe("a preview of the site as of an instant", () => {
  it("has all that will be out by then, and nothing that comes later", async () => {
    const home = `/preview/${await tokenFor({ asOf: NOW + 2 * DAY })}`;
    expect((await ask(home)).headers.get("location")).toBe(`${home}/`);
    const text = await (await ask(`${home}/`)).text();
    expect(["aired", "sooner", "premiere", "void"].filter((slug) => text.includes(`About ${slug}`))).toEqual([
      "aired",
      "sooner",
      "premiere",
    ]);
    expect(linksIn(text).length).toBeGreaterThan(0);
  });

  it("is there beside another one at the same time", async () => {
    const [early, late] = await Promise.all(
      [NOW + DAY, NOW + 3 * DAY].map(async (asOf) => `/preview/${await tokenFor({ asOf })}/episodes/void`),
    );
    expect([(await ask(early ?? "")).status, (await ask(late ?? "")).status]).toEqual([404, 200]);
  });
});

/** An answer, without what it says of the address that was asked for. */
const told = async (response: Response) => [response.status, [...response.headers], await response.text()];

describe("a token that grants nothing", () => {
  it.each<[string, () => Promise<string>]>([
    ["made up", async () => `${"a".repeat(20)}.${"b".repeat(43)}`],
    ["of another secret", () => tokenFor({ slug: "premiere", round: 0 }, NOW + DAY, "another")],
    ["that has expired", () => tokenFor({ slug: "premiere", round: 0 }, NOW)],
    ["for an episode that is not there", () => tokenFor({ slug: "nobody", round: 0 })],
    ["made void by its episode", () => tokenFor({ slug: "void", round: 0 })],
    ["for a round to come", () => tokenFor({ slug: "premiere", round: 1 })],
    ["changed", async () => (await tokenFor({ slug: "premiere", round: 0 })).replace(/^./, "f")],
    ["empty", async () => ""],
  ])("%s: is answered as any address at which nothing is", async (_, token) => {
    const nothing = await told(await ask("/preview/nothing"));
    for (const path of ["", "/", "/episodes/premiere", NEXT.audio.href])
      expect(await told(await ask(`/preview/${await token()}${path}`))).toEqual(nothing);
    expect(nothing[0]).toBe(404);
  });

  it("without a secret none is taken, not even one of an empty secret", async () => {
    const closed = exampleSite(EPISODES);
    const token = await tokenFor({ slug: "premiere", round: 0 }, NOW + DAY, "");
    expect((await closed.request(NOW, `/preview/${token}/episodes/premiere`)).status).toBe(404);
  });

  it("of the show at another origin is none here", async () => {
    const token = await signPreview(
      { slug: "premiere", round: 0, expiresAt: NOW + DAY },
      { secret: SECRET, show: "00000000-0000-5000-8000-000000000000" },
    );
    expect((await ask(`/preview/${token}/episodes/premiere`)).status).toBe(404);
    expect(ORIGIN).toBe(SHOW.url);
  });
});
