import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/search/ask/edit-distance.ts";

const units = (word: string): Uint16Array => Uint16Array.from(word, (unit) => unit.charCodeAt(0));

describe("the distance of two words", () => {
  it.each([
    ["tides", "tides", 0],
    ["tides", "tide", 1],
    ["tides", "tixes", 1],
    ["tides", "stides", 1],
    ["tides", "tidse", 2],
    ["kitten", "sitting", 3],
    ["", "tide", 3],
    ["harbour", "lighthouse", 3],
  ])("%s and %s: %d, of two or more than two", (one, other, distance) => {
    expect(editDistance(units(one), units(other), 2)).toBe(distance);
    expect(editDistance(units(other), units(one), 2)).toBe(distance);
  });
});

it("whatever a word is, as many letters put in are as many wrong at most", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  const property = fc.property(
    word,
    fc.array(fc.tuple(fc.nat(9), fc.constantFrom("a", "z")), { maxLength: 3 }),
    (one, put) => {
      const other = put.reduce((text, [at, letter]) => `${text.slice(0, at)}${letter}${text.slice(at)}`, one);
      expect(editDistance(units(one), units(other), 3)).toBe(put.length);
    },
  );
  fc.assert(property);
});
