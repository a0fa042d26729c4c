import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { LiveItem } from "../../../src/catalog/show.ts";
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

describe("the feed of a show with a live stream", () => {
  const START = NOW + 3_600_000;
  const END = START + 7_200_000;
  const stream: LiveItem = {
    title: "Storms, live",
    start: START,
    end: END,
    guid: "stream",
    audio: { url: "https://live.example/storms.mp3", type: "audio/mpeg" },
    contentLinks: [{ href: "https://live.example/", text: "Listen" }],
    people: [],
    images: [],
  };
  const live = (more: Partial<LiveItem> = {}, limit?: number) =>
    exampleSite(
      [exampleEpisode({ publishedAt: AIRED }), exampleEpisode({ slug: "ferries", publishedAt: 0 })],
      {
        show: { live: [{ ...stream, ...more }], ...(limit !== undefined && { feed: { limit } }) },
      },
    );
  const seen = async (given: ReturnType<typeof live>, now: number) => {
    const packed = await given.request(now, "/feed.xml", { headers: { "accept-encoding": "gzip" } });
    const xml = gunzipSync(await packed.bytes()).toString();
    expect(await (await given.request(now, "/feed.xml")).text()).toBe(xml);
    const [, status] = /<podcast:liveItem status="(\w+)"/.exec(xml) ?? [];
    return { status, etag: packed.headers.get("etag"), kept: packed.headers.get("cache-control") };
  };

  it("follows the clock, its validator too, and is never kept past a change", async () => {
    const site = live();
    const phases = [START - 60_000, START - 1, START, END - 1500, END];
    const answers = [];
    for (const now of phases) answers.push(await seen(site, now));
    expect(answers.map(({ status }) => status)).toEqual(["pending", "pending", "live", "live", "ended"]);
    expect(answers.map(({ kept }) => /max-age=(\d+)/.exec(kept ?? "")?.[1])).toEqual([
      "60",
      "0",
      "300",
      "1",
      "300",
    ]);
    expect(new Set(answers.map(({ etag }) => etag)).size).toBe(3);
    expect(await seen(site, START - 60_000)).toEqual(answers[0]);
  });

  it.each<[string, Partial<LiveItem>, number, string]>([
    ["began early", { status: "live" }, START - 60_000, "live"],
    ["will not be", { status: "ended" }, START + 1, "ended"],
  ])("says what its host says of one that %s", async (_, more, now, status) => {
    expect(await seen(live(more), now)).toMatchObject({ status });
  });

  it("has one validator for the same bytes, whoever said how the stream is", async () => {
    const byHost = await seen(live({ status: "live" }), START + 1);
    const byClock = await seen(live(), START + 1);
    expect(byHost.etag).toBe(byClock.etag);
  });

  it("answers 304 until it changes", async () => {
    const site = live();
    const { etag } = await seen(site, START - 2);
    const asked = async (now: number) =>
      (await site.request(now, "/feed.xml", { headers: { "if-none-match": etag ?? "" } })).status;
    expect([await asked(START - 1), await asked(START)]).toEqual([304, 200]);
  });

  it("leaves it out of archive pages, which are for good", async () => {
    const page = await (await live({}, 1).request(START, "/feed/archive/1.xml")).text();
    expect(page).toContain("<fh:archive/>");
    expect(page).not.toContain("liveItem");
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
