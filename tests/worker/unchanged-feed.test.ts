import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { exampleEpisode } from "../catalog/example-show.ts";
import { exampleSite } from "./example-site.ts";

const AIRED = Date.UTC(2026, 0, 6, 9);
const NEXT = Date.UTC(2026, 1, 6, 9);
const EPISODES = [
  exampleEpisode({ publishedAt: AIRED }),
  exampleEpisode({ slug: "ferries", publishedAt: NEXT }),
];
const NOW = NEXT - 9_000_000;

/** A site, and how often its catalog was asked what an edition is known by. */
function countingSite() {
  let looks = 0;
  const watched = (catalog: Catalog): Catalog => ({
    ...catalog,
    validatorsAt: (first) => {
      looks++;
      return catalog.validatorsAt(first);
    },
  });
  return { site: exampleSite(EPISODES, { watched }), looks: () => looks };
}

type Site = ReturnType<typeof countingSite>["site"];

const ask = (site: Site, now: number, headers: Record<string, string>, method = "GET") =>
  site.request(now, "/feed.xml", { method, headers });

async function tagOf(site: Site, now: number, headers: Record<string, string> = {}): Promise<string> {
  return (await ask(site, now, headers)).headers.get("etag") ?? "";
}

describe("the feed, asked by somebody who has it", () => {
  it("is told unchanged without a look at the edition, once somebody has asked the same", async () => {
    const { site, looks } = countingSite();
    const headers = { "if-none-match": await tagOf(site, NOW), "accept-encoding": "gzip" };
    const first = await ask(site, NOW, headers);
    const before = looks();
    const second = await ask(site, NOW + 1000, headers);
    expect(looks()).toBe(before);
    expect([second.status, ...second.headers]).toEqual([304, ...first.headers]);
  });

  it.each([
    ["five minutes before the next episode", NEXT - 300_000, 304, "public, max-age=300, must-revalidate"],
    ["a second later", NEXT - 299_000, 304, "public, max-age=299, must-revalidate"],
    ["just before it", NEXT - 1, 304, "public, max-age=0, must-revalidate"],
    ["when it is out", NEXT, 200, "public, max-age=300, must-revalidate"],
  ])("%s, is what it is then", async (_, now, status, cacheControl) => {
    const { site } = countingSite();
    const headers = { "if-none-match": await tagOf(site, NOW) };
    await ask(site, NOW, headers);
    const answer = await ask(site, now, headers);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([status, cacheControl]);
  });

  it("a clock that goes back gets what it was before", async () => {
    const { site } = countingSite();
    const headers = { "if-none-match": await tagOf(site, NEXT) };
    expect((await ask(site, NEXT, headers)).status).toBe(304);
    expect((await ask(site, NOW, headers)).status).toBe(200);
  });

  it.each([
    ["another tag", { "if-none-match": '"other"' }, "GET", 200],
    ["a condition that is not met", { "if-match": '"other"' }, "GET", 412],
    [
      "a date before which it was changed",
      { "if-unmodified-since": "Mon, 01 Jan 2001 00:00:00 GMT" },
      "GET",
      304,
    ],
    ["for the head alone", {}, "HEAD", 304],
    ["by a method that is none", {}, "PUT", 405],
  ])("%s is answered as ever", async (_, other, method, status) => {
    const { site } = countingSite();
    const headers = { "if-none-match": await tagOf(site, NOW) };
    await ask(site, NOW, headers);
    expect((await ask(site, NOW, { ...headers, ...other }, method)).status).toBe(status);
  });

  it("says by gzip what it says by gzip", async () => {
    const { site } = countingSite();
    const plain = await tagOf(site, NOW);
    const packed = await tagOf(site, NOW, { "accept-encoding": "gzip" });
    for (let time = 0; time < 2; time++) {
      expect(await tagOf(site, NOW, { "if-none-match": plain })).toBe(plain);
      expect(await tagOf(site, NOW, { "if-none-match": plain, "accept-encoding": "gzip" })).toBe(packed);
    }
  });

  it("of a show that has moved away leads there, however it is asked", async () => {
    const site = exampleSite(EPISODES, { show: { newFeedUrl: "https://new.example/feed.xml" } });
    for (let time = 0; time < 2; time++)
      expect((await ask(site, NOW, { "if-none-match": '"x"' })).status).toBe(301);
  });

  it("forgets, when strangers ask in thousands of ways, and answers the same", async () => {
    const { site } = countingSite();
    const tag = await tagOf(site, NOW);
    for (let way = 0; way < 120; way++)
      expect((await ask(site, NOW, { "if-none-match": `"a${way}", ${tag}` })).status).toBe(304);
    expect((await ask(site, NOW, { "if-none-match": tag })).status).toBe(304);
  });
});

describe("a preview of what is to come", () => {
  it("is not told what everybody is", async () => {
    const audience = { kind: "preview", asOf: NEXT } as const;
    let isPreview = false;
    const site = exampleSite(EPISODES, { audienceOf: () => (isPreview ? audience : { kind: "public" }) });
    const headers = { "if-none-match": await tagOf(site, NOW) };
    expect((await ask(site, NOW, headers)).status).toBe(304);
    isPreview = true;
    expect((await ask(site, NOW, headers)).status).toBe(200);
  });
});
