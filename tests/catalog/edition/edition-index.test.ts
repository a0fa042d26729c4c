import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editionAt } from "../../../src/catalog/edition/edition.ts";
import { exampleCatalog, exampleEpisode } from "../example-show.ts";

const DAY = 86_400_000;
const one = exampleEpisode({ slug: "one", publishedAt: DAY, season: 1, tags: ["Sea", "sea", "Wind"] });
const two = exampleEpisode({
  slug: "two",
  publishedAt: 2 * DAY,
  updatedAt: 9 * DAY,
  season: 10,
  tags: ["SEA"],
  people: [{ name: "Ben" }, { name: "Ben", role: "Editor" }],
});
const three = exampleEpisode({ slug: "three", publishedAt: 3 * DAY, season: 2, tags: ["Secret"] });
const catalog = exampleCatalog([one, two, three]);
const edition = editionAt(catalog, 2 * DAY);

describe("the groups of an edition", () => {
  const groups = (grouping: "season" | "tag" | "person", now = 2 * DAY) =>
    editionAt(catalog, now)
      .groups(grouping)
      .map(({ slug, name, count }) => `${slug} ${name} ${count}`);

  test("are its seasons in their order", () => {
    expect(groups("season", 3 * DAY)).toEqual(["1 1 1", "2 2 1", "10 10 1"]);
  });

  test("are its tags, most episodes first, as the newest episode writes them", () => {
    expect(groups("tag")).toEqual(["sea SEA 2", "wind Wind 1"]);
  });

  test("are its people, the show's where an episode names none", () => {
    expect(groups("person")).toEqual(["ann-example Ann Example 1", "ben Ben 1"]);
  });

  test("know nothing of what is not out, whatever was asked before", () => {
    expect(groups("tag", 3 * DAY)).toContain("secret Secret 1");
    expect(groups("tag")).not.toContain("secret Secret 1");
    expect(edition.group("tag", "secret")).toBeNull();
    expect(edition.group("season", "2")).toBeNull();
  });

  test("give their episodes newest first", () => {
    const slugs = (count: number, skip?: number) =>
      edition
        .group("tag", "sea")
        ?.newest(count, skip)
        .map(({ slug }) => slug);
    expect([slugs(9), slugs(1), slugs(9, 1), slugs(9, 2)]).toEqual([["two", "one"], ["two"], ["one"], []]);
  });
});

describe("the groups of an edition, of those of all episodes", () => {
  const words = fc.constantFrom("Sea", "sea", "SEA", "Wind", "wind!", "Sand");
  const episodes = fc.array(
    fc.record({
      publishedAt: fc.integer({ min: 0, max: 9 }),
      correctedAfter: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      season: fc.integer({ min: 1, max: 3 }),
      tags: fc.array(words, { maxLength: 3 }),
      people: fc.array(
        words.map((name) => ({ name })),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    { maxLength: 12 },
  );

  test("are as if no others were in the show, for any episodes and any now", () => {
    fc.assert(
      fc.property(episodes, fc.integer({ min: 0, max: 9 }), (given, now) => {
        const all = given.map(({ correctedAfter, ...own }, index) =>
          exampleEpisode({
            ...own,
            slug: `e${index}`,
            ...(correctedAfter !== undefined && { updatedAt: own.publishedAt + correctedAfter }),
          }),
        );
        const told = (shown: ReturnType<typeof editionAt>) =>
          (["season", "tag", "person"] as const).map((grouping) => ({
            count: shown.groupCount(grouping),
            groups: shown.groups(grouping).map(({ slug, name, count, changedAt, newest, outlines }) => ({
              ...{ slug, name, count, changedAt, outlines: outlines(99) },
              episodes: newest(99).map((episode) => episode.slug),
              isFound: shown.group(grouping, slug)?.name === name,
            })),
          }));
        const alone = exampleCatalog(all.filter(({ publishedAt }) => publishedAt <= now));
        expect(told(editionAt(exampleCatalog(all), now))).toEqual(told(editionAt(alone, now)));
      }),
    );
  });

  test("are the same objects where no scheduled episode is in them", () => {
    const [all, out] = [editionAt(catalog, 3 * DAY), editionAt(catalog, 2 * DAY)];
    expect(out.group("tag", "sea")).toBe(all.group("tag", "sea"));
    expect(out.group("season", "10")).toBe(all.group("season", "10"));
    expect(out.group("person", "ann-example")).not.toBe(all.group("person", "ann-example"));
  });
});

test("the outlines say what lists need, without an episode being opened", () => {
  expect(edition.outlines()).toEqual([
    {
      slug: "two",
      season: 10,
      tags: ["SEA"],
      people: [{ name: "Ben" }, { name: "Ben", role: "Editor" }],
      changedAt: 9 * DAY,
      transcribed: false,
      trailer: false,
    },
    {
      slug: "one",
      season: 1,
      tags: ["Sea", "sea", "Wind"],
      people: [{ name: "Ann Example", role: "Host" }],
      changedAt: DAY,
      transcribed: false,
      trailer: false,
    },
  ]);
});

describe("related episodes", () => {
  const guests = (...names: string[]) => names.map((name) => ({ name }));
  const shelf = exampleCatalog([
    exampleEpisode({ slug: "own", publishedAt: 5, tags: ["a", "b"], people: guests("Ann Example", "Ben") }),
    exampleEpisode({ slug: "both-tags", publishedAt: 1, tags: ["B", "A"] }),
    exampleEpisode({ slug: "tag-and-guest", publishedAt: 2, tags: ["a"], people: guests("Ben") }),
    exampleEpisode({ slug: "tag", publishedAt: 3, tags: ["b", "c"] }),
    exampleEpisode({ slug: "guest", publishedAt: 4, people: guests("Ben") }),
    exampleEpisode({ slug: "host-only", publishedAt: 6, people: guests("Ann Example") }),
    exampleEpisode({ slug: "to-come", publishedAt: 90, tags: ["a", "b"] }),
  ]);
  const related = (slug: string, count: number) =>
    editionAt(shelf, 10)
      .related(slug, count)
      .map((episode) => episode.slug);

  test("share the most tags, then the most guests, then are the newest", () => {
    expect(related("own", 9)).toEqual(["both-tags", "tag-and-guest", "tag", "guest"]);
    expect(related("own", 2)).toEqual(["both-tags", "tag-and-guest"]);
  });

  test.each(["host-only", "to-come", "nobody"])("%s has none", (slug) => {
    expect(related(slug, 3)).toEqual([]);
  });
});

test("nothing that is not out can be reached, for any air dates and any now", () => {
  const moments = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(moments, { maxLength: 10 }), moments, (dates, now) => {
      const episodes = dates.map((publishedAt, index) =>
        exampleEpisode({
          slug: `x${index}x`,
          publishedAt,
          season: index + 1,
          tags: ["all", `tag-x${index}x`],
          people: [{ name: `Person x${index}x` }],
        }),
      );
      const shown = editionAt(exampleCatalog(episodes), now);
      const groups = (["season", "tag", "person"] as const).flatMap((grouping) => shown.groups(grouping));
      const reached = JSON.stringify([
        groups,
        groups.map((group) => group.newest(99)),
        shown.outlines(),
        episodes.map(({ slug }) => shown.related(slug, 99)),
      ]);
      for (const { slug, publishedAt } of episodes)
        expect(reached.includes(`"${slug}"`), slug).toBe(publishedAt <= now);
    }),
  );
});
