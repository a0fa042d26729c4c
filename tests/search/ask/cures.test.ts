import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curesIn } from "../../../src/search/ask/cures.ts";
import { editDistance } from "../../../src/search/ask/edit-distance.ts";
import { packVocabulary } from "../../../src/search/pack/pack-vocabulary.ts";

const TERMS = ["sea", "tide", "tides", "tigers", "приют", "ёлки", "lighthouse", "a"].sort();
/** Each term is first said in the episode of its place among these. */
const pack = (terms: readonly string[], least = 1000) =>
  packVocabulary({ terms, firstAt: (index) => index }, least);
const cures = (word: string, distance: number, end = TERMS.length) =>
  pack(TERMS)
    .files.flatMap((file) => curesIn(file, { word, distance, end }))
    .map(({ term, distance: wrong }) => [term, wrong]);

describe("the cures of a typo", () => {
  it.each([
    [
      "tidse",
      2,
      [
        ["tide", 1],
        ["tides", 2],
      ],
    ],
    ["tidse", 1, [["tide", 1]]],
    ["xide", 1, [["tide", 1]]],
    ["приют", 1, []],
    ["приюты", 1, [["приют", 1]]],
    ["лки", 1, [["ёлки", 1]]],
    ["seas", 1, [["sea", 1]]],
    ["lihgthouse", 2, [["lighthouse", 2]]],
  ] as const)("of %s, with %d letters wrong at most, are %j", (word, distance, expected) => {
    expect(cures(word, distance).toSorted()).toEqual(expected.map((cure) => [...cure]).toSorted());
  });

  it("are terms that an episode before the end has said", () => {
    expect(cures("tidess", 1, TERMS.indexOf("tides"))).toEqual([]);
    expect(cures("tidess", 1, TERMS.indexOf("tides") + 1)).toEqual([["tides", 1]]);
  });
});

describe("a vocabulary", () => {
  it("is one file where it is small, and none where nothing is said", () => {
    expect(pack(TERMS)).toMatchObject({ files: { length: 1 }, lengths: [3] });
    expect(pack([])).toEqual({ files: [], lengths: [] });
  });

  it("has the terms of one length in one file", () => {
    expect(pack(TERMS, 1).lengths).toEqual([3, 4, 5, 6, 10]);
  });
});

it("whatever is said, the cures are all that are near enough", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "b", "c", "й", "海", "9"),
    minLength: 3,
    maxLength: 7,
  });
  const property = fc.property(
    fc.uniqueArray(word),
    word,
    fc.integer({ min: 1, max: 300 }),
    (terms, typo, least) => {
      const units = (text: string) => Uint16Array.from(text, (unit) => unit.charCodeAt(0));
      const near = terms.filter((term) => term !== typo && editDistance(units(term), units(typo), 2) <= 2);
      const found = pack(terms.toSorted(), least).files.flatMap((file) =>
        curesIn(file, { word: typo, distance: 2, end: terms.length }),
      );
      expect(found.map(({ term }) => term).toSorted()).toEqual(near.toSorted());
    },
  );
  fc.assert(property);
});
