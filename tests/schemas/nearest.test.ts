import { expect, test } from "vitest";
import { nearest } from "../../src/schemas/nearest.ts";

const KEYS = ["title", "published", "audio", "number", "season", "type", "guid", "summary"];

test.each([
  ["titel", "title"],
  ["Title", "title"],
  ["publishd", "published"],
  ["publised", "published"],
  ["aduio", "audio"],
  ["sumary", "summary"],
  ["numbers", "number"],
  ["tpye", "type"],
])("%s was probably meant to be %s", (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});

test.each(["", "colour", "x", "transcriptions"])("%j is close to no name", (word) => {
  expect(nearest(word, KEYS)).toBeUndefined();
});

test("nothing is near where there is nothing", () => {
  expect(nearest("title", [])).toBeUndefined();
});

test("of two names equally close, the first one is meant", () => {
  expect(nearest("cat", ["bat", "hat"])).toBe("bat");
});
