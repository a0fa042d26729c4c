import { describe, expect, it } from "vitest";
import { openSearchIndex, packSearchIndex, type SearchDocument } from "../../src/search/search-index.ts";

const EMPTY = { people: "", tags: "", chapters: "", summary: "", notes: "", deepDive: "" };
const document = (slug: string, texts: Partial<SearchDocument>): SearchDocument => ({
  ...EMPTY,
  slug,
  title: slug,
  ...texts,
});
const DOCUMENTS = [
  document("ebb", { title: "Low water", notes: "The harbour and the tides of winter" }),
  document("flood", { title: "Tides", summary: "High water in the harbour" }),
  document("guests", { people: "Bén Guest", tags: "C++", chapters: "Lighthouse keepers" }),
  document("japan", { title: "今日は海の話" }),
];

const find = async (query: string, isAired: (slug: string) => boolean = () => true) =>
  (await openSearchIndex(packSearchIndex(DOCUMENTS), isAired)).find(query);
const slugs = async (...args: Parameters<typeof find>) => (await find(...args)).map(({ slug }) => slug);

describe("a search", () => {
  it.each([
    ["a title before notes", "tides", ["flood", "ebb"]],
    ["every word", "harbour winter", ["ebb"]],
    ["any word, where no episode has all", "winter lighthouse", ["guests", "ebb"]],
    ["the beginning of a word", "lightho", ["guests"]],
    ["words with letters swapped and left out", "habrour tids", ["ebb", "flood"]],
    ["a long word with letters swapped", "lihgthouse", ["guests"]],
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

  it("says which words of an episode fit", async () => {
    const [hit] = await find("lihgthouse");
    expect(hit?.terms).toEqual(new Set(["lighthouse"]));
  });

  it("forgives nothing in short words, which would be others", async () => {
    expect(await slugs("cow")).toEqual([]);
  });
});

describe("the index of an edition", () => {
  it("answers as if the other episodes did not exist", async () => {
    const aired = (slug: string) => slug !== "flood";
    const without = await openSearchIndex(
      packSearchIndex(DOCUMENTS.filter(({ slug }) => aired(slug))),
      () => true,
    );
    const index = await openSearchIndex(packSearchIndex(DOCUMENTS), aired);
    for (const query of ["tides", "high", "water harbour", "harbour keepers"])
      expect(index.find(query), query).toEqual(without.find(query));
  });

  it("may be empty", async () => {
    expect(await slugs("tides", () => false)).toEqual([]);
    expect((await openSearchIndex(packSearchIndex([]), () => true)).find("tides")).toEqual([]);
  });
});
