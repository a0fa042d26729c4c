import { describe, expect, it } from "vitest";
import { type Hearsay, NOTHING_HEARD } from "../../src/catalog/hearsay.ts";
import type { LiveItem } from "../../src/catalog/show.ts";
import { exampleEpisode } from "../catalog/example-show.ts";
import { exampleSite } from "./example-site.ts";

const START = Date.UTC(2026, 1, 1, 19);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STREAM: LiveItem = {
  title: "Storms, live",
  start: START,
  end: START + 2 * HOUR,
  guid: "stream",
  audio: { url: "https://live.example/storms.mp3", type: "audio/mpeg" },
  contentLinks: [{ href: "https://live.example", text: "Watch" }],
  people: [],
  images: [],
};

/** A site whose host says what he likes, and how often it was asked for that. */
function sayingSite(live: readonly LiveItem[] = [STREAM]) {
  let said: Hearsay = NOTHING_HEARD;
  let asked = 0;
  const announcer = {
    wake: () => null,
    counts: async () => null,
    hear: () => {
      asked++;
      return { known: said, asking: null, until: 0 };
    },
    serve: async () => null,
  };
  const site = exampleSite([exampleEpisode({ publishedAt: START - 30 * DAY })], {
    announcer,
    show: { live },
  });
  return {
    asked: () => asked,
    say: (status: "live" | "ended", at: number) => {
      said = { name: `${status} ${at}`, overrides: { stream: { status, at } }, posts: [] };
    },
    feed: async (now: number, headers = {}) => {
      const response = await site.request(now, "/feed.xml", { headers });
      const [, status] = /liveItem status="(\w+)"/.exec(await response.text()) ?? [];
      const [etag, age] = ["etag", "cache-control"].map((name) => response.headers.get(name) ?? "");
      return { code: response.status, status, etag, age };
    },
    home: async (now: number) => (await (await site.request(now, "/")).text()).includes("Live now"),
  };
}

describe("a live stream of which its host says something while the site runs", () => {
  it("begins at once, in the feed, in its ETag and on the page", async () => {
    const site = sayingSite();
    const before = await site.feed(START - HOUR);
    expect([before.status, await site.home(START - HOUR)]).toEqual(["pending", false]);
    site.say("live", START - HOUR);
    const after = await site.feed(START - HOUR);
    expect([after.status, await site.home(START - HOUR)]).toEqual(["live", true]);
    expect(after.etag).not.toBe(before.etag);
  });

  it("is over at once, and a feed that was known is another one", async () => {
    const site = sayingSite();
    const { etag } = await site.feed(START + HOUR);
    const headers = { "if-none-match": etag };
    expect((await site.feed(START + HOUR, headers)).code).toBe(304);
    site.say("ended", START + HOUR);
    expect(await site.feed(START + HOUR, headers)).toMatchObject({ code: 200, status: "ended" });
    expect(await site.home(START + HOUR)).toBe(false);
  });

  it.each([
    ["a day before", START - DAY, 300],
    ["from an hour before", START - HOUR, 30],
    ["while it runs", START + HOUR, 30],
    ["until an hour behind its end", START + 3 * HOUR - 1, 30],
    ["later", START + 3 * HOUR, 300],
  ])("%s, answers are kept for as long as that allows", async (_, now, seconds) => {
    expect((await sayingSite().feed(now)).age).toBe(`public, max-age=${seconds}, must-revalidate`);
  });

  it("that goes on behind its end is kept for half a minute until it is over", async () => {
    const site = sayingSite();
    site.say("live", START + HOUR);
    expect(await site.feed(START + 9 * HOUR)).toMatchObject({
      status: "live",
      age: "public, max-age=30, must-revalidate",
    });
  });

  it("is what nobody asks for where there is none, or where all are long over", async () => {
    const [none, over] = [sayingSite([]), sayingSite()];
    await none.feed(START);
    await over.feed(START + 3 * DAY);
    expect([none.asked(), over.asked()]).toEqual([0, 0]);
  });
});
