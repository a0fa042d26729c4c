import { describe, expect, it } from "vitest";
import type { SearchTexts } from "../../../src/search/texts/search-texts.ts";
import { exampleSearch } from "../example-search.ts";

const EPISODES = {
  ebb: { title: "Low water", notes: "The harbour and the tides of winter" },
  flood: { title: "Tides", summary: "High water in the harbour" },
  guests: { title: "guests", people: "Bén Guest", tags: "C++", chapters: "Lighthouse keepers" },
  japan: { title: "今日は海の話" },
} satisfies Readonly<Record<string, Partial<SearchTexts>>>;
const SLUGS = Object.keys(EPISODES);
const search = exampleSearch(Object.values(EPISODES));

const find = async (query: string, count = SLUGS.length, most = 20) => search.find(query, { count, most });
const slugs = async (...args: Parameters<typeof find>) =>
  (await find(...args)).hits.map(({ ordinal }) => SLUGS[ordinal]);

describe("a search", () => {
  it.each([
    ["a title before notes", "tides", ["flood", "ebb"]],
    ["every word", "harbour winter", ["ebb"]],
    ["any word, where no episode has all", "winter lighthouse", ["guests", "ebb"]],
    ["the beginning of a word", "lightho", ["guests"]],
    ["words with letters swapped and left out", "habrour tids", ["ebb", "flood"]],
    ["a long word with letters swapped", "lihgthouse", ["guests"]],
    ["a word with another first letter", "xarbour", ["ebb", "flood"]],
    ["any word, and its typo", "lihgthouse submarine", ["guests"]],
    ["a name without its accent", "ben", ["guests"]],
    ["a name with an accent too many", "Guést", ["guests"]],
    ["a language by its whole name", "c++", ["guests"]],
    ["a word in the middle of a line without spaces", "海", ["japan"]],
    ["two of them", "海の話", ["japan"]],
    ["nothing that is there", "submarine", []],
    ["no word at all", "… !", []],
    ["what every object has", "constructor __proto__", []],
  ])("finds %s", async (_, query, expected) => {
    expect((await slugs(query)).toSorted()).toEqual(expected.toSorted());
  });

  it("puts titles first", async () => {
    expect(await slugs("tides")).toEqual(["flood", "ebb"]);
  });

  it("says which words of an episode fit, and where they are", async () => {
    const { hits } = await find("lihgthouse");
    expect(hits).toEqual([
      { ordinal: 2, terms: new Set(["lighthouse"]), fields: new Set(["chapters"]), passage: null },
    ]);
  });

  it("says where the passage to be shown has the first of them", async () => {
    const { hits } = await find("winter tides");
    expect(hits[0]).toMatchObject({ fields: new Set(["notes"]), passage: { field: "notes", place: 20 } });
    expect((await find("water")).hits.map(({ passage }) => passage)).toEqual([
      null,
      { field: "summary", place: 5 },
    ]);
  });

  it("forgives nothing in short words, which would be others", async () => {
    expect(await slugs("cow")).toEqual([]);
  });

  it("gives the best and says how many there are", async () => {
    expect(await find("harbour", 4, 1)).toMatchObject({ count: 2, hits: [{ ordinal: 1 }] });
  });

  it("puts the newer one of two equals first, and one with more to say of it before both", async () => {
    const { hits } = await exampleSearch([
      { title: "Gulls" },
      { title: "Gulls" },
      { title: "Gulls", tags: "gulls" },
      { title: "Gulls, terns and other birds" },
    ]).find("gulls", { count: 4, most: 20 });
    expect(hits.map(({ ordinal }) => ordinal)).toEqual([2, 1, 0, 3]);
  });
});

describe("the search of an edition", () => {
  it("answers as if the later episodes did not exist", async () => {
    const without = exampleSearch(Object.values(EPISODES).slice(0, 1));
    for (const query of ["tides", "high", "water harbour", "harbour keepers", "tidse", "lihgthouse"])
      expect(await find(query, 1), query).toEqual(await without.find(query, { count: 1, most: 20 }));
  });

  it("may be empty", async () => {
    expect(await slugs("tides", 0)).toEqual([]);
    expect(await exampleSearch([]).find("tides", { count: 0, most: 20 })).toEqual({ count: 0, hits: [] });
  });

  it("may be without a word", async () => {
    expect(await exampleSearch([{}]).find("tides", { count: 1, most: 20 })).toEqual({ count: 0, hits: [] });
  });
});
