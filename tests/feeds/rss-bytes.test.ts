import { describe, expect, test } from "vitest";
import { editionAt } from "../../src/catalog/edition.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import { rssBytes } from "../../src/feeds/rss-bytes.ts";
import { exampleCatalog, exampleEpisode, exampleShow } from "../catalog/example-show.ts";
import { xmlFault } from "./xml-fault.ts";

const JANUARY = Date.UTC(2026, 0, 6, 9);
const FEBRUARY = Date.UTC(2026, 1, 3, 9);

const january = exampleEpisode({ slug: "january", publishedAt: JANUARY });
const february = exampleEpisode({ slug: "february", publishedAt: FEBRUARY });
const catalog = exampleCatalog([january, february]);

function feedAt(now: number, from = catalog): string {
  return rssBytes(editionAt(from, now))
    .map((part) => new TextDecoder().decode(part))
    .join("");
}

function lastBuildDate(feed: string): string | undefined {
  return /<lastBuildDate>(.*)<\/lastBuildDate>/.exec(feed)?.[1];
}

test("the feed of an instant has the episodes that are out, newest first", () => {
  const links = (feed: string) => feed.match(/(?<=episodes\/)[a-z]+/g) ?? [];

  expect(links(feedAt(JANUARY - 1))).toEqual([]);
  expect(links(feedAt(FEBRUARY - 1))).toEqual(["january"]);
  expect(links(feedAt(FEBRUARY))).toEqual(["february", "january"]);
});

describe("the last build", () => {
  test("is the newest air date, not now", () => {
    expect(lastBuildDate(feedAt(FEBRUARY - 1))).toBe("Tue, 06 Jan 2026 09:00:00 GMT");
    expect(lastBuildDate(feedAt(FEBRUARY + 999_999))).toBe("Tue, 03 Feb 2026 09:00:00 GMT");
  });

  test("is a correction when that came later", () => {
    const corrected = exampleCatalog([{ ...january, updatedAt: FEBRUARY + 1000 }, february]);

    expect(lastBuildDate(feedAt(FEBRUARY + 5000, corrected))).toBe("Tue, 03 Feb 2026 09:00:01 GMT");
  });

  test("is not told of a feed without episodes", () => {
    expect(feedAt(JANUARY - 1)).not.toContain("lastBuildDate");
  });

  test("stands in the channel, before all items", () => {
    const feed = feedAt(FEBRUARY);

    expect(feed.indexOf("<lastBuildDate>")).toBeLessThan(feed.indexOf("<item>"));
    expect(feed.split("<lastBuildDate>")).toHaveLength(2);
  });
});

test("the items are the catalog's own bytes, neither rendered nor copied", () => {
  const [, items] = rssBytes(editionAt(catalog, FEBRUARY));

  expect(items?.buffer).toBe(catalog.rssItemsFrom(0).buffer);
  expect(items).toEqual(catalog.rssItemsFrom(0));
});

test.each([JANUARY - 1, JANUARY, FEBRUARY])("the feed at %d is well-formed", (now) => {
  expect(xmlFault(feedAt(now))).toBeNull();
});

/** A show with most of what a host can say: a season, a trailer, people, chapters, transcripts, odd characters. */
const GOLDEN: readonly Episode[] = [
  exampleEpisode({
    slug: "trailer",
    title: "Soon: Harbour Notes",
    type: "trailer",
    publishedAt: Date.UTC(2026, 0, 1),
    season: 1,
  }),
  exampleEpisode({
    slug: "tides",
    title: "Tides & Timetables",
    subtitle: "Wet <and> cold",
    publishedAt: JANUARY,
    updatedAt: JANUARY + 86_400_000,
    season: 1,
    number: 1,
    tags: ["sea", "R&D"],
    cover: { href: "/assets/tides-cover-1.jpg", width: 1400, height: 1400, variants: [] },
    people: [
      { name: "Ann Example", role: "Host" },
      { name: "Bob Muster", role: "Guest", group: "Cast", href: "https://bob.example/?a=1&b=2" },
    ],
    transcripts: [
      { format: "vtt", path: "/assets/tides-1.vtt", language: "en", captions: true },
      { format: "txt", path: "/assets/tides-1.txt", language: "en", captions: true },
    ],
    chaptersFile: "/assets/tides-1.json",
    notesHtml:
      '<p>Why tides are late ]]> and <a href="https://moon.example/?a=1&amp;b=2">the moon</a>.</p>\n',
  }),
  exampleEpisode({
    slug: "the-lock",
    title: "The lock 🌊 נמל",
    type: "bonus",
    publishedAt: FEBRUARY,
    season: 1,
    number: 1.5,
    explicit: true,
    block: true,
    audio: {
      href: "https://cdn.example/lock.m4a",
      bytes: 1234,
      durationSeconds: 61.4,
      type: "audio/x-m4a",
      store: { kind: "elsewhere" },
    },
  }),
];

test("a whole feed, byte by byte", async () => {
  const show = exampleShow({
    categories: ["Society & Culture > Places & Travel", "Technology"],
    copyright: "© 2026 Ann Example",
    type: "serial",
    seasons: { 1: { name: "The quay" } },
  });
  const feed = feedAt(FEBRUARY, exampleCatalog(GOLDEN, show));

  expect(xmlFault(feed)).toBeNull();
  await expect(feed).toMatchFileSnapshot("golden/feed.xml");
});
