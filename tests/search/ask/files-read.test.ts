import { describe, expect, it } from "vitest";
import { exampleSearch } from "../example-search.ts";

// What a query costs: its files, each a request to Static Assets, and their bytes.

const LETTERS = "bcdfghklmnprstvz";
const SYLLABLES = [...LETTERS].flatMap((letter) => [..."aeiou"].map((vowel) => letter + vowel));
const WORDS = SYLLABLES.flatMap((first) => SYLLABLES.map((second) => `${first}${second}${second}${first}`));
const COUNT = 1000;
const episodes = Array.from({ length: COUNT }, (_, episode) => ({
  title: "Common",
  notes: Array.from(
    { length: 100 },
    (_word, index) => WORDS[(episode * 37 + index * 101) % WORDS.length],
  ).join(" "),
}));
const search = exampleSearch(episodes);

/** What an isolate reads that knows the head. */
async function readFor(query: string): Promise<string[]> {
  await search.find("common", { count: COUNT, most: 20 });
  search.read.length = 0;
  await search.find(query, { count: COUNT, most: 20 });
  return [...search.read];
}

describe("a large show", () => {
  it("has many files, none of them large", () => {
    const sizes = [...search.files].map(([, file]) => file.byteLength);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(128 * 1024);
  });

  it("has its head read once, and nothing for a query without a word", async () => {
    const fresh = exampleSearch(episodes.slice(0, 10));
    await fresh.find(" … ", { count: 10, most: 20 });
    expect(fresh.read).toEqual([]);
    for (const query of ["common", "common"]) await fresh.find(query, { count: 10, most: 20 });
    expect(fresh.read.filter((path) => path === "/search/head.bin")).toHaveLength(1);
  });

  it.each([
    ["a word", WORDS[700] ?? "", 1],
    ["two words", `${WORDS[0]} ${WORDS[101]}`, 2],
    ["a word that is in every episode", "common", 1],
    ["a beginning", "bab", 2],
    ["a word that is nowhere", "qqqqqqqqqqqqqqqq", 2],
  ])("has few files read for %s", async (_, query, most) => {
    expect((await readFor(query)).length).toBeLessThanOrEqual(most);
  });

  it("has a bounded number of files read for a typo, each once", async () => {
    const read = await readFor(`x${WORDS[700]}`);
    expect(read.length).toBeGreaterThan(2);
    expect(read.length).toBeLessThanOrEqual(1 + 5 + 16);
    expect(new Set(read).size).toBe(read.length);
  });
});
