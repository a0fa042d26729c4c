import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { editionAt } from "../../../src/catalog/edition/edition.ts";
import type { Episode } from "../../../src/catalog/episode.ts";
import { type RssDocument, rssArchivePage, rssFeed } from "../../../src/feeds/serve/rss-bytes.ts";
import { exampleCatalog, exampleEpisode, exampleShow } from "../../catalog/example-show.ts";
import { xmlFault } from "../xml-fault.ts";
import { childCalled, childrenCalled, xmlTree } from "../xml-tree.ts";

const JANUARY = Date.UTC(2026, 0, 6, 9);
const FEBRUARY = Date.UTC(2026, 1, 3, 9);

const january = exampleEpisode({ slug: "january", publishedAt: JANUARY });
const february = exampleEpisode({ slug: "february", publishedAt: FEBRUARY });
const catalog = exampleCatalog([january, february]);

function feedAt(now: number, from = catalog): string {
  return Buffer.concat([...rssFeed(editionAt(from, now)).bytes()]).toString();
}

function lastBuildDate(feed: string): string | undefined {
  return /<lastBuildDate>(.*)<\/lastBuildDate>/.exec(feed)?.[1];
}

test("the feed of an instant has the episodes that are out, newest first", () => {
  const links = (feed: string) => feed.match(/(?<=<link>https:\/\/pod\.example\/episodes\/)[a-z]+/g) ?? [];

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

test("it says how many bytes it has before any is made", () => {
  expect(rssFeed(editionAt(catalog, FEBRUARY)).bytes().byteLength).toBe(Buffer.byteLength(feedAt(FEBRUARY)));
});

describe("as gzip", () => {
  test.each([JANUARY - 1, JANUARY, FEBRUARY])("the feed at %d holds the same", (now) => {
    const pieces = rssFeed(editionAt(catalog, now)).gzip();

    expect(gunzipSync(Buffer.concat(pieces)).toString()).toBe(feedAt(now));
  });

  test("an archive page in the middle holds the same", () => {
    const document = page(editionOf(11), 2);

    expect(gunzipSync(Buffer.concat(document.gzip())).toString()).toBe(
      Buffer.concat([...document.bytes()]).toString(),
    );
  });

  test("the items are the catalog's own bytes, neither rendered nor copied", () => {
    const items = catalog.rssItems(0, 2).deflated;
    const pieces = rssFeed(editionAt(catalog, FEBRUARY)).gzip();

    expect(pieces.filter(({ buffer }) => buffer === items.buffer)).toEqual([items]);
  });
});

test.each([JANUARY - 1, JANUARY, FEBRUARY])("the feed at %d is well-formed", (now) => {
  expect(xmlFault(feedAt(now))).toBeNull();
});

const LIMIT = 3;
const DAY = 86_400_000;

/** An edition of a show with pages of three episodes, `e1` the oldest; further ones come after it. */
function editionOf(count: number, all = count) {
  const episodes = Array.from({ length: all }, (_, index) =>
    exampleEpisode({ slug: `e${index + 1}`, publishedAt: index * DAY }),
  );
  return editionAt(exampleCatalog(episodes, { feed: { limit: LIMIT } }), (count - 1) * DAY);
}

type Paged = ReturnType<typeof editionOf>;

function textOf(document: RssDocument): string {
  return Buffer.concat([...document.bytes()]).toString();
}

function page(edition: Paged, number: number): RssDocument {
  const document = rssArchivePage(edition, number);
  if (document === null || document === "filling") throw new Error(`page ${number} is ${document}`);
  return document;
}

function slugsOf(document: RssDocument): string[] {
  return textOf(document).match(/(?<=<link>https:\/\/pod\.example\/episodes\/)e\d+/g) ?? [];
}

/** Relation → address. */
function linksOf(document: RssDocument): Record<string, string | undefined> {
  const links = childrenCalled(childCalled(xmlTree(textOf(document)), "channel"), "atom:link");
  return Object.fromEntries(links.map(({ attributes: { rel = "", href } }) => [rel, href]));
}

/** The document at an address of the feed. */
function documentAt(edition: Paged, address: string | undefined) {
  if (address === "https://pod.example/feed.xml") return rssFeed(edition);
  const number = /^https:\/\/pod\.example\/feed\/archive\/(\d+)\.xml$/.exec(address ?? "")?.[1];
  return number === undefined ? null : rssArchivePage(edition, Number(number));
}

describe("a feed without a limit", () => {
  test("has its own address and no other link", () => {
    expect(linksOf(rssFeed(editionAt(catalog, FEBRUARY)))).toEqual({ self: "https://pod.example/feed.xml" });
  });

  test.each([-1, 0, 1, 2])("has no page %d", (number) => {
    expect(rssArchivePage(editionAt(catalog, FEBRUARY), number)).toBeNull();
  });
});

describe("a feed with a limit of three", () => {
  test.each([
    [0, [], 0],
    [1, ["e1"], 0],
    [2, ["e2", "e1"], 0],
    [3, ["e3", "e2", "e1"], 0],
    [4, ["e4", "e3", "e2"], 1],
    [6, ["e6", "e5", "e4"], 2],
    [9, ["e9", "e8", "e7"], 3],
  ])("shows of %d episodes %j, and has %d pages", (count, shown, pages) => {
    const edition = editionOf(count);

    expect(slugsOf(rssFeed(edition))).toEqual(shown);
    for (let number = 1; number <= pages; number++) {
      const newest = number * LIMIT;
      expect(slugsOf(page(edition, number))).toEqual([`e${newest}`, `e${newest - 1}`, `e${newest - 2}`]);
    }
    expect(rssArchivePage(edition, pages + 1)).toBe("filling");
    expect(rssArchivePage(edition, pages + 2)).toBeNull();
  });

  test.each([-1, 0, 99])("has no page %d", (number) => {
    expect(rssArchivePage(editionOf(9), number)).toBeNull();
  });

  test.each([4, 6, 7, 9])("leads through %d episodes by next, leaving none out", (count) => {
    const edition = editionOf(count);
    const seen = new Set<string>();
    let document = rssFeed(edition);
    for (;;) {
      for (const slug of slugsOf(document)) seen.add(slug);
      const next = documentAt(edition, linksOf(document).next);
      if (next === null || next === "filling") break;
      document = next;
    }

    expect(seen.size).toBe(count);
  });

  test.each([0, 1, 3, 4, 6, 9])("links with %d episodes to nothing that is not there", (count) => {
    const edition = editionOf(count);
    const pages = Array.from({ length: count }, (_, index) => rssArchivePage(edition, index + 1));
    const documents = [rssFeed(edition), ...pages.filter((each) => each !== null && each !== "filling")];

    for (const address of documents.flatMap((document) => Object.values(linksOf(document)))) {
      expect(documentAt(edition, address), address).not.toBeNull();
    }
  });

  test("links back from each document that it links to", () => {
    const edition = editionOf(9);
    for (const number of [1, 2]) {
      expect(linksOf(page(edition, number))["next-archive"]).toBe(linksOf(page(edition, number + 1)).self);
      expect(linksOf(page(edition, number + 1))["prev-archive"]).toBe(linksOf(page(edition, number)).self);
    }
    expect(linksOf(rssFeed(edition))["prev-archive"]).toBe(linksOf(page(edition, 3)).self);
    expect(linksOf(page(edition, 3)).current).toBe(linksOf(rssFeed(edition)).self);
  });

  test("names itself, the feed and the oldest page on every page", () => {
    const archive = "https://pod.example/feed/archive";
    expect(linksOf(page(editionOf(9), 2))).toEqual({
      self: `${archive}/2.xml`,
      current: "https://pod.example/feed.xml",
      first: "https://pod.example/feed.xml",
      last: `${archive}/1.xml`,
      prev: `${archive}/3.xml`,
      "next-archive": `${archive}/3.xml`,
      next: `${archive}/1.xml`,
      "prev-archive": `${archive}/1.xml`,
    });
  });
});

describe("a full page of the archive", () => {
  test.each([
    [1, 4],
    [1, 7],
    [1, 99],
    [2, 9],
    [2, 99],
  ])("number %d is the same, byte by byte, when there are %d episodes", (number, later) => {
    const first = page(editionOf(Math.max(4, number * LIMIT), 99), number);
    const then = page(editionOf(later, 99), number);

    expect(textOf(then)).toBe(textOf(first));
    expect(then.validator).toBe(first.validator);
  });

  test("says that it is an archive, has no date of a last build, and is well-formed", () => {
    const text = textOf(page(editionOf(4), 1));

    expect(text).toContain("<fh:archive/>");
    expect(text).toContain(' xmlns:fh="http://purl.org/syndication/history/1.0"');
    expect(text).not.toContain("lastBuildDate");
    expect(xmlFault(text)).toBeNull();
    expect(textOf(rssFeed(editionOf(4)))).not.toContain("<fh:archive/>");
  });

  test("repeats what the feed says of the show", () => {
    const ofShow = (document: RssDocument) =>
      childCalled(xmlTree(textOf(document)), "channel").children.filter(
        ({ name }) => !["item", "atom:link", "lastBuildDate", "fh:archive"].includes(name),
      );

    expect(ofShow(page(editionOf(4), 1))).toEqual(ofShow(rssFeed(editionOf(4))));
  });
});

test("the validators of a feed and of its pages all differ", () => {
  const edition = editionOf(9);
  const validators = [rssFeed(edition), page(edition, 1), page(edition, 2)].map(({ validator }) => validator);

  expect(new Set(validators).size).toBe(3);
  expect(rssFeed(editionOf(8, 9)).validator).not.toBe(rssFeed(edition).validator);
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
      { format: "txt", path: "/assets/tides-1.txt", language: "en", captions: false },
    ],
    chaptersFile: "/assets/tides-1.json",
    notesHtml:
      '<p>Why tides are late ]]&gt; and <a href="https://moon.example/?a=1&amp;b=2">the moon</a>.</p>\n',
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
  await expect(feed).toMatchFileSnapshot("../golden/feed.xml");
});
