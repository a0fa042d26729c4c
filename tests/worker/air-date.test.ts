import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Episode } from "../../src/catalog/episode.ts";
import type { Instant } from "../../src/moments/instant.ts";
import { runs } from "../fuzz.ts";
import { exampleSite, maxAgeOf, richEpisode, routesOf } from "./example-site.ts";

const AIR = Date.UTC(2026, 1, 1, 9);
const TEN_SECONDS_BEFORE = AIR - 10_000;

const ANN = { name: "Ann Example", role: "Host" };
const OLD = richEpisode({ publishedAt: AIR - 86_400_000, season: 1, tags: ["sea"], people: [ANN] });
const NEW = richEpisode({
  slug: "storms",
  number: 2,
  publishedAt: AIR,
  season: 2,
  tags: ["Sea", "wind"],
  people: [ANN, { name: "Ben Guest", role: "Guest" }],
});
const site = exampleSite([OLD, NEW]);

const MACHINES = ["/sitemap.xml", "/llms.txt", "/index.md"];
const SHARED = [
  ...["/atom.xml", "/feed.json", "/follow.opml", "/feed/archive/1.xml"],
  ...["/", "/episodes", "/feed.xml", "/episodes/tides", "/nowhere", "/healthz", ...MACHINES],
  ...["/episodes/tides.md", "/robots.txt", "/.well-known/security.txt", "/site.webmanifest"],
  ...["/search", "/search?q=wind", "/search?q=about"],
  ...["/seasons/1", "/tags/sea", "/people", "/people/ann-example", "/tags/wind", "/people/ben-guest"],
];
const ALONE = ["/seasons/2", "/tags/wind", "/people/ben-guest"].map((path) => [path, 200] as const);
const OWN = [...routesOf(NEW), ...ALONE];
// Audio is kept for ever: its address holds the digest of its content.
const KEPT = [OLD, NEW].flatMap((episode) =>
  routesOf(episode).flatMap(([path]) => (path === OLD.audio.href ? [] : [path])),
);

describe("an episode ten seconds ahead of its air date", () => {
  it.each(OWN)("is not at %s", async (path) => {
    const response = await site.request(TEN_SECONDS_BEFORE, path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("nothing here");
  });

  it.each(SHARED)("is not mentioned at %s", async (path) => {
    const response = await site.request(TEN_SECONDS_BEFORE, path);
    expect(await response.text()).not.toContain("storms");
  });

  it.each(OWN)("is refused at %s as is what never was: nobody can tell that it is to come", async (path) => {
    const never = await exampleSite([OLD]).request(TEN_SECONDS_BEFORE, path);
    const notYet = await site.request(TEN_SECONDS_BEFORE, path);
    expect(await notYet.text()).toBe(await never.text());
  });

  it.each([...SHARED, ...KEPT, "/episodes/", "/episodes?page=1"])(
    "is kept back at %s by no cache beyond it",
    async (path) => {
      for (const left of [10_000, 9_999, 1_000, 999, 1]) {
        const response = await site.request(AIR - left, path);
        expect(maxAgeOf(response) * 1000).toBeLessThanOrEqual(left);
      }
    },
  );

  it("may be unknown to caches right up to it", async () => {
    expect(maxAgeOf(await site.request(TEN_SECONDS_BEFORE, "/feed.xml"))).toBe(10);
    expect(maxAgeOf(await site.request(TEN_SECONDS_BEFORE, "/episodes/storms"))).toBe(10);
  });
});

describe("an episode at the very first millisecond of its air date", () => {
  it("is not there one millisecond sooner", async () => {
    for (const [path] of OWN) expect((await site.request(AIR - 1, path)).status, path).toBe(404);
  });

  it.each(OWN)("answers at %s with %d", async (path, status) => {
    expect((await site.request(AIR, path)).status).toBe(status);
  });

  it.each(["/", "/episodes", "/feed.xml", "/episodes/tides", "/tags/sea", "/search?q=about", ...MACHINES])(
    "is named at %s",
    async (path) => {
      expect(await (await site.request(AIR, path)).text()).toContain("/episodes/storms");
    },
  );

  it.each(["/", "/episodes", "/feed.xml", "/episodes/tides", "/tags/sea", "/search?q=about", ...MACHINES])(
    "changes the ETag of %s, and no copy from before is current",
    async (path) => {
      const before = await site.request(AIR - 1, path);
      const etag = before.headers.get("etag") ?? "";
      const after = await site.request(AIR, path, { headers: { "if-none-match": etag } });
      expect(after.status).toBe(200);
      expect(after.headers.get("etag")).not.toBe(etag);
    },
  );

  it("makes the feed another than what was last fetched before it", async () => {
    const etag = (await site.request(AIR - 1, "/feed.xml")).headers.get("etag") ?? "";
    const headers = { "if-none-match": etag };
    expect((await site.request(AIR - 1, "/feed.xml", { headers })).status).toBe(304);
    expect((await site.request(AIR, "/feed.xml", { headers })).status).toBe(200);
  });
});

describe("at any instant of any show", () => {
  const start = Date.UTC(2026, 0, 1);
  const instants = fc.integer({ min: start, max: start + 60_000 });
  const shows = fc
    .array(instants, { maxLength: 6 })
    .map((dates) =>
      dates.map((publishedAt, index) =>
        richEpisode({ slug: `slug-${index}`, number: index + 1, publishedAt }),
      ),
    );

  it("exactly the episodes on air are served, and no answer outlives the next air date", async () => {
    const property = fc.asyncProperty(shows, instants, expectTrueEdition);
    await fc.assert(property, { numRuns: runs(60) });
  });

  async function expectTrueEdition(episodes: readonly Episode[], now: Instant): Promise<void> {
    const next = Math.min(...episodes.map(({ publishedAt }) => publishedAt).filter((date) => date > now));
    const { request } = exampleSite(episodes);
    const onAir = episodes.filter(({ publishedAt }) => publishedAt <= now).map(({ slug }) => slug);
    for (const path of ["/feed.xml", "/", "/episodes"]) {
      const response = await request(now, path);
      expect(maxAgeOf(response) * 1000).toBeLessThanOrEqual(next - now);
      expect(slugsIn(await response.text())).toEqual(onAir.sort());
    }
    for (const episode of episodes) {
      for (const [path, status] of routesOf(episode)) {
        const response = await request(now, path);
        const isOut = onAir.includes(episode.slug);
        expect(response.status, path).toBe(isOut ? status : 404);
        if (!isOut) expect(maxAgeOf(response) * 1000, path).toBeLessThanOrEqual(next - now);
      }
    }
  }
});

function slugsIn(text: string): string[] {
  return [...new Set(text.match(/(?<=\/episodes\/)slug-\d+/g))].sort();
}
