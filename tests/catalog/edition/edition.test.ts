import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompiledItems } from "../../../src/catalog/catalog.ts";
import { type Edition, editionAt } from "../../../src/catalog/edition/edition.ts";
import type { Episode } from "../../../src/catalog/episode.ts";
import { exampleCatalog, exampleEpisode } from "../example-show.ts";
import { itemText } from "../item-text.ts";

const JANUARY = Date.UTC(2026, 0, 6, 9);
const FEBRUARY = Date.UTC(2026, 1, 3, 9);
const MARCH = Date.UTC(2026, 2, 3, 9);

const january = exampleEpisode({ slug: "january", publishedAt: JANUARY, number: 1 });
const february = exampleEpisode({ slug: "february", publishedAt: FEBRUARY, number: 2 });
const march = exampleEpisode({ slug: "march", publishedAt: MARCH, number: 3 });
const catalog = exampleCatalog([march, january, february]);

function slugs(episodes: readonly Pick<Episode, "slug">[]): string[] {
  return episodes.map(({ slug }) => slug);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** All that an edition gives to RSS and to the other formats. */
function feedsOf(edition: Edition): string {
  const entries = edition.formatEntries(Number.POSITIVE_INFINITY);
  const notes = entries.map((entry) => text(entry.notes));
  return [itemText(edition.rssItems(Number.POSITIVE_INFINITY)), JSON.stringify(entries), ...notes].join();
}

describe("an episode scheduled for February", () => {
  test("is nowhere to be seen a millisecond before", () => {
    const edition = editionAt(catalog, FEBRUARY - 1);

    expect(edition.count).toBe(1);
    expect(slugs(edition.newest(10))).toEqual(["january"]);
    expect(edition.find("february")).toBeNull();
    expect(edition.slugOfNumber(2)).toBeNull();
    expect(feedsOf(edition)).not.toContain("february");
  });

  test.each([
    ["at its very first millisecond", FEBRUARY],
    ["a millisecond later", FEBRUARY + 1],
  ])("is everywhere %s", (_, now) => {
    const edition = editionAt(catalog, now);

    expect(edition.count).toBe(2);
    expect(slugs(edition.newest(10))).toEqual(["february", "january"]);
    expect(edition.find("february")?.episode.title).toBe("About february");
    expect(edition.slugOfNumber(2)).toBe("february");
    expect(itemText(edition.rssItems(1))).toContain("february");
    expect(edition.formatEntries(1)[0]?.atom.before).toContain("february");
  });

  test("changes the validators when it appears, and not before", () => {
    const validatorsAt = (now: number) => editionAt(catalog, now).validators;

    expect(validatorsAt(FEBRUARY - 1)).toEqual(validatorsAt(JANUARY));
    expect(validatorsAt(FEBRUARY)).not.toEqual(validatorsAt(FEBRUARY - 1));
  });

  test("is what the edition before waits for", () => {
    expect(editionAt(catalog, FEBRUARY - 1).changesAt).toBe(FEBRUARY);
    expect(editionAt(catalog, FEBRUARY).changesAt).toBe(MARCH);
  });
});

describe("before the first episode is out", () => {
  const edition = editionAt(catalog, JANUARY - 1);

  test("the edition is empty", () => {
    expect(edition.count).toBe(0);
    expect(edition.newest(10)).toEqual([]);
    expect(itemText(edition.rssItems(10))).toBe("");
    expect(edition.formatEntries(10)).toEqual([]);
    expect(edition.changedAt).toBeNull();
  });

  test("it has the validators of an empty edition and waits for the first episode", () => {
    expect(edition.validators).toEqual(catalog.validatorsAt(catalog.entries.length));
    expect(edition.changesAt).toBe(JANUARY);
  });
});

test("a show without episodes waits for none", () => {
  const edition = editionAt(exampleCatalog([]), JANUARY);

  expect(edition).toMatchObject({ count: 0, changesAt: null, changedAt: null });
  expect(edition.find("january")).toBeNull();
  expect(itemText(edition.rssItems(10))).toBe("");
});

test("when everything is out, nothing is waited for", () => {
  expect(editionAt(catalog, MARCH)).toMatchObject({ count: 3, changesAt: null });
});

test("episodes with one air date appear at once, in the order of their slugs", () => {
  const twins = exampleCatalog([
    exampleEpisode({ slug: "b", publishedAt: FEBRUARY }),
    exampleEpisode({ slug: "c", publishedAt: FEBRUARY }),
    exampleEpisode({ slug: "a", publishedAt: FEBRUARY }),
    january,
  ]);

  expect(slugs(editionAt(twins, FEBRUARY - 1).newest(10))).toEqual(["january"]);
  expect(slugs(editionAt(twins, FEBRUARY).newest(10))).toEqual(["a", "b", "c", "january"]);
});

describe("when an edition last changed", () => {
  test("is its newest air date", () => {
    expect(editionAt(catalog, FEBRUARY).changedAt).toBe(FEBRUARY);
  });

  test("is the correction of an old episode when that came later", () => {
    const corrected = { ...january, updatedAt: FEBRUARY + 1 };

    expect(editionAt(exampleCatalog([february, corrected]), FEBRUARY + 1).changedAt).toBe(FEBRUARY + 1);
  });

  test("is not the correction of an episode that is not out", () => {
    const corrected = { ...march, updatedAt: MARCH + 1 };

    expect(editionAt(exampleCatalog([january, corrected]), JANUARY).changedAt).toBe(JANUARY);
  });
});

describe("the newest episodes", () => {
  const edition = editionAt(catalog, MARCH);

  test.each([
    [0, 0, []],
    [1, 0, ["march"]],
    [2, 0, ["march", "february"]],
    [2, 1, ["february", "january"]],
    [1, 2, ["january"]],
    [10, 0, ["march", "february", "january"]],
    [Number.POSITIVE_INFINITY, 1, ["february", "january"]],
    [10, 3, []],
    [10, 99, []],
  ])("%d, leaving out %d: %j", (count, skip, expected) => {
    expect(slugs(edition.newest(count, skip))).toEqual(expected);
  });

  test.each([
    [1, -1],
    [2, -2],
    [10, -10],
    [-1, 0],
    [-5, -5],
    [Number.NaN, -1],
  ])("%d, leaving out %d, are still no scheduled ones", (count, skip) => {
    const aired = slugs(editionAt(catalog, JANUARY).newest(count, skip));

    expect(aired.filter((slug) => slug !== "january")).toEqual([]);
  });
});

describe("the RSS items", () => {
  const edition = editionAt(catalog, FEBRUARY);
  const shown = (items: CompiledItems) => itemText(items).match(/(?<=<link>\S+episodes\/)[a-z]+/g) ?? [];

  test.each([
    [10, 0, ["february", "january"]],
    [1, 0, ["february"]],
    [1, 1, ["january"]],
    [10, 1, ["january"]],
    [0, 0, []],
    [10, 2, []],
    [10, 99, []],
  ])("%d, leaving out %d: %j", (count, skip, expected) => {
    expect(shown(edition.rssItems(count, skip))).toEqual(expected);
  });

  test.each([
    [0, "february"],
    [1, "january"],
  ])("of an archive page that leaves out %d have the validator of the edition of %s", (skip, slug) => {
    const { archive } = catalog.validatorsAt(catalog.indexOf(slug));

    expect(edition.archiveValidator(skip)).toBe(archive);
  });

  test.each([
    [1, -1],
    [10, -10],
    [-1, 0],
    [-5, -5],
    [-1, 2],
  ])("%d, leaving out %d, are still no scheduled ones", (count, skip) => {
    expect(shown(edition.rssItems(count, skip))).not.toContain("march");
  });
});

test.each([
  [0, []],
  [1, ["february"]],
  [2, ["february", "january"]],
  [100, ["february", "january"]],
  [-1, []],
])("the entries of the newest %d episodes: %j", (count, expected) => {
  const entries = editionAt(catalog, FEBRUARY).formatEntries(count);

  expect(entries.map((entry) => /(?<=episodes\/)[a-z]+/.exec(entry.atom.before)?.[0])).toEqual(expected);
});

describe("an old address", () => {
  const moved = exampleCatalog([{ ...february, redirects: ["/2", "/?p=2"] }, january], {
    redirects: { "/rss": "/feed.xml", "/shop": "https://shop.example/" },
  });

  test.each([
    ["/rss", "/feed.xml"],
    ["/shop", "https://shop.example/"],
    ["/2", "/episodes/february"],
    ["/?p=2", "/episodes/february"],
    ["/", null],
    ["/2?p=2", null],
    ["/constructor", null],
  ])("%s leads to %s", (address, target) => {
    expect(editionAt(moved, FEBRUARY).redirect(address)).toBe(target);
  });

  test("leads nowhere until its episode is out", () => {
    expect(editionAt(moved, FEBRUARY - 1).redirect("/2")).toBeNull();
  });
});

describe("the neighbours of an episode", () => {
  test.each([
    ["january", JANUARY, undefined, undefined],
    ["january", FEBRUARY, "february", undefined],
    ["february", FEBRUARY, undefined, "january"],
    ["february", MARCH, "march", "january"],
    ["march", MARCH, undefined, "february"],
  ])("%s at %d: %s and %s, both on air", (slug, now, newer, older) => {
    const aired = editionAt(catalog, now).find(slug);

    expect([aired?.newer?.slug, aired?.older?.slug]).toEqual([newer, older]);
  });
});

test.each(["", "april", "January", "constructor", "__proto__", "0"])("nothing is found under %j", (slug) => {
  expect(editionAt(catalog, MARCH).find(slug)).toBeNull();
});

describe("where seasons count anew", () => {
  const seasons = exampleCatalog([
    exampleEpisode({ slug: "s1e1", publishedAt: JANUARY, season: 1, number: 1 }),
    exampleEpisode({ slug: "s2e1", publishedAt: FEBRUARY, season: 2, number: 1 }),
    exampleEpisode({ slug: "s3e2", publishedAt: MARCH, season: 3, number: 2 }),
  ]);

  test("the first episode that aired keeps the short link", () => {
    expect(editionAt(seasons, MARCH).slugOfNumber(1)).toBe("s1e1");
  });

  test("a number that only a scheduled episode has leads nowhere", () => {
    expect(editionAt(seasons, FEBRUARY).slugOfNumber(2)).toBeNull();
  });
});

test("an episode without a number has no short link", () => {
  const edition = editionAt(exampleCatalog([exampleEpisode()]), MARCH);

  expect(edition.slugOfNumber(0)).toBeNull();
  expect(edition.slugOfNumber(Number.NaN)).toBeNull();
});

describe("for any air dates and any now", () => {
  const moments = fc.integer({ min: 0, max: 40 });
  const shows = fc.array(fc.record({ at: moments, updatedAfter: moments }), { maxLength: 12 });

  /** Episodes called `x0x`, `x1x` …: no name is part of another. */
  function scheduled(dates: readonly { at: number; updatedAfter: number }[]): Episode[] {
    return dates.map(({ at, updatedAfter }, index) =>
      exampleEpisode({
        slug: `x${index}x`,
        number: index + 1,
        redirects: [`/${index}`],
        publishedAt: at,
        updatedAt: at + updatedAfter,
      }),
    );
  }

  test("the edition is what a plain filter gives", () => {
    fc.assert(
      fc.property(shows, moments, (dates, now) => {
        const episodes = scheduled(dates);
        const out = episodes.filter(({ publishedAt }) => publishedAt <= now);
        const waiting = episodes.filter(({ publishedAt }) => publishedAt > now);
        const edition = editionAt(exampleCatalog(episodes), now);

        expect(edition.count).toBe(out.length);
        expect(new Set(slugs(edition.newest(99)))).toEqual(new Set(slugs(out)));
        expect(edition.changesAt).toBe(
          waiting.length === 0 ? null : Math.min(...waiting.map(({ publishedAt }) => publishedAt)),
        );
        expect(edition.changedAt).toBe(
          out.length === 0 ? null : Math.max(...out.map(({ updatedAt = 0 }) => updatedAt)),
        );
      }),
    );
  });

  test("a former name leads to an episode from its air date on, and one that was taken away is gone from its own", () => {
    const given = new Map([
      ["tides", { published: 2000, media: [], was: ["ebb"] }],
      ["gone", { published: 1000, media: [], removed: true }],
    ]);
    const catalog = exampleCatalog([exampleEpisode({ slug: "tides", publishedAt: 2000 })], {}, given);
    const at = (now: number) => {
      const { slugSince, isGone } = editionAt(catalog, now);
      return [slugSince("ebb"), slugSince("tides"), isGone("gone"), isGone("tides")];
    };

    expect(at(999)).toEqual([null, null, false, false]);
    expect(at(1000)).toEqual([null, null, true, false]);
    expect(at(2000)).toEqual(["tides", null, true, false]);
  });

  test("nothing that is not out can be reached", () => {
    fc.assert(
      fc.property(shows, moments, fc.integer(), fc.integer(), (dates, now, count, skip) => {
        const episodes = scheduled(dates);
        const edition = editionAt(exampleCatalog(episodes), now);
        const neighbours = slugs(episodes).map((slug) => edition.find(slug));
        const counts = [[count], [count, skip], [99, -99], [-99, 99], [99, count]] as const;
        const runs = counts.map(([most, left]) => edition.rssItems(most, left));
        const entries = [count, skip, 99, -99].flatMap((most) => edition.formatEntries(most));
        const reached = JSON.stringify([
          edition,
          edition.newest(count, skip),
          edition.newest(99, -99),
          neighbours,
          episodes.map(({ number = 0 }) => edition.slugOfNumber(number)),
          episodes.flatMap(({ redirects = [] }) => redirects.map(edition.redirect)),
          runs.map(itemText),
          counts.map(([, left = 0]) => edition.archiveValidator(left)),
          entries.map((entry) => [entry, text(entry.notes)]),
        ]);

        for (const { slug } of episodes.filter(({ publishedAt }) => publishedAt > now)) {
          expect(reached).not.toContain(slug);
        }
      }),
    );
  });
});
