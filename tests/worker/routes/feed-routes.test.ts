import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite } from "../example-site.ts";

const AIRED = Date.UTC(2026, 0, 6, 9, 0, 0, 500);
const NOW = Date.UTC(2026, 1, 1);
const site = exampleSite([
  exampleEpisode({ publishedAt: AIRED }),
  exampleEpisode({ slug: "ferries", publishedAt: Date.UTC(2025, 11, 1) }),
]);
const request = (headers: Record<string, string> = {}) => site.request(NOW, "/feed.xml", { headers });

const KEPT_BY_304 = ["etag", "cache-control", "access-control-allow-origin", "cross-origin-resource-policy"];

describe("/feed.xml", () => {
  it("is RSS that any site's script may read", async () => {
    const response = await request();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
  });

  it("holds the episodes, newest first, and the date of the newest", async () => {
    const xml = await (await request()).text();
    expect([...xml.matchAll(/<item>\s*<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
      expect.stringContaining("About tides"),
      expect.stringContaining("About ferries"),
    ]);
    expect(xml).toContain("<lastBuildDate>Tue, 06 Jan 2026 09:00:00 GMT</lastBuildDate>");
  });

  it("sends an ETag and no Last-Modified", async () => {
    const { headers } = await request();
    expect(headers.get("etag")).toMatch(/^"[\x21\x23-\x7e]+"$/);
    expect(headers.has("last-modified")).toBe(false);
  });

  it("is the same whenever it is asked for, until the next episode", async () => {
    const [early, late] = await Promise.all([
      site.request(NOW, "/feed.xml"),
      site.request(NOW + 9e9, "/feed.xml"),
    ]);
    expect(await late.text()).toBe(await early.text());
    expect(late.headers.get("etag")).toBe(early.headers.get("etag"));
  });

  it("of a show without an episode on air is a feed without items", async () => {
    const response = await site.request(0, "/feed.xml");
    const xml = await response.text();
    expect(response.status).toBe(200);
    expect(xml).not.toContain("<item>");
    expect(xml).not.toContain("<lastBuildDate>");
  });
});

describe("a client that takes gzip", () => {
  const gunzipped = async (response: Response) => gunzipSync(await response.bytes()).toString();

  it("gets the same feed as gzip, and that its tag stands for both", async () => {
    const [plain, packed] = [await request(), await request({ "accept-encoding": "gzip" })];
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("etag")).toBe(`W/${plain.headers.get("etag")}`);
    expect(packed.headers.get("vary")).toBe("accept-encoding");
    expect(await gunzipped(packed)).toBe(await plain.text());
  });

  it("gets archive pages so as well", async () => {
    const paged = exampleSite(
      Array.from({ length: 5 }, (_, day) => exampleEpisode({ slug: `e${day}`, publishedAt: day })),
      { show: { feed: { limit: 2 } } },
    );
    const at = (headers: Record<string, string>) => paged.request(NOW, "/feed/archive/1.xml", { headers });
    const packed = await at({ "accept-encoding": "br, gzip" });
    expect(await gunzipped(packed)).toBe(await (await at({})).text());
  });

  it("gets a 304 for what it has in either coding", async () => {
    const tag = (await request()).headers.get("etag") ?? "";
    for (const known of [tag, `W/${tag}`]) {
      const response = await request({ "accept-encoding": "gzip", "if-none-match": known });
      expect(response.status).toBe(304);
    }
  });
});

describe("a client that has the feed", () => {
  it.each([
    ["its tag", (etag: string) => ({ "if-none-match": `"${etag}"` })],
    ["its tag, weakened by a proxy", (etag: string) => ({ "if-none-match": `W/"${etag}"` })],
    ["its tag in a list", (etag: string) => ({ "if-none-match": `"other", W/"x,y" , "${etag}"` })],
    ["its tag as Apache gives it back", (etag: string) => ({ "if-none-match": `"${etag}-gzip"` })],
    ["any tag", () => ({ "if-none-match": "*" })],
    [
      "its tag and a date, of which the tag counts",
      (etag: string) => ({
        "if-none-match": `"${etag}"`,
        "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT",
      }),
    ],
  ])("and says %s: 304, without a body, with the caching headers of a 200", async (_, headersFor) => {
    const full = await request();
    const response = await request(headersFor((full.headers.get("etag") ?? "").slice(1, -1)));
    expect(response.status).toBe(304);
    expect(await response.text()).toBe("");
    for (const name of KEPT_BY_304) expect(response.headers.get(name), name).toBe(full.headers.get(name));
    expect(response.headers.has("content-type")).toBe(false);
  });

  it.each([
    ["another tag", { "if-none-match": '"rss-ferries"' }],
    [
      "another tag, whatever the date",
      { "if-none-match": '"x"', "if-modified-since": "Sun, 01 Feb 2026 00:00:00 GMT" },
    ],
    ["an older date", { "if-modified-since": "Tue, 06 Jan 2026 08:59:59 GMT" }],
    // No date was ever given to it, so none says what it has: a corrected title has no later one.
    ["the newest air date", { "if-modified-since": "Tue, 06 Jan 2026 09:00:00 GMT" }],
    ["a later date", { "if-modified-since": "Sun, 01 Feb 2026 00:00:00 GMT" }],
    ["no date at all", { "if-modified-since": "yesterday" }],
    ["a range, which counts for media only", { range: "bytes=0-9" }],
  ])("and says %s: the whole feed", async (_, headers) => {
    const response = await request(headers);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("</rss>");
  });
});
