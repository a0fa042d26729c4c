import { describe, expect, it } from "vitest";
import { corpusOf, openHead, shardsOf, vocabularyOf } from "../../../src/search/ask/open-head.ts";
import { packSearch } from "../../../src/search/pack/pack-search.ts";
import { episodeTerms } from "../../../src/search/texts/episode-terms.ts";
import { exampleTexts } from "../example-texts.ts";

const terms = ["Sea", "Sea and sky", ""].map((title) => episodeTerms(exampleTexts({ title, tags: "sea" })));
const head = (episodes = terms) => openHead(packSearch(episodes).get("/search/head.bin") ?? new Uint8Array());

describe("the files of the search", () => {
  it("are three for a small show, and the same for the same terms", () => {
    const files = packSearch(terms);
    const paths = ["/search/head.bin", "/search/terms-0.bin", "/search/vocabulary-0.bin"];
    expect([...files.keys()]).toEqual(paths);
    expect(packSearch(terms)).toEqual(files);
  });

  it("are a head alone where nothing is said", () => {
    expect([...packSearch([]).keys()]).toEqual(["/search/head.bin"]);
  });
});

describe("the head of the search", () => {
  it("says how long the texts of an edition are on average, whatever is to come", () => {
    expect(corpusOf(head(), 1).averages).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(corpusOf(head(), 3).averages).toEqual([4 / 3, 0, 1, 0, 0, 0, 0]);
    expect(corpusOf(head(), 2).averages).toEqual(corpusOf(head(terms.slice(0, 2)), 2).averages);
  });

  it("says so of every edition of a large show", () => {
    const episodes = Array.from({ length: 700 }, (_, ordinal) =>
      episodeTerms(exampleTexts({ title: ordinal % 3 === 0 ? "a b c" : "a" })),
    );
    const large = head(episodes);
    for (const count of [1, 2, 255, 256, 257, 511, 512, 513, 699, 700]) {
      const titles = episodes.slice(0, count).map(({ lengths: [title = 0] }) => title);
      expect(corpusOf(large, count).averages[0], `${count}`).toBe(titles.reduce((a, b) => a + b) / count);
    }
  });

  const table = {
    shards: ["ab", "be", "bet", "c"],
    vocabulary: [3, 6, 7],
    lengths: new Uint16Array(),
    sums: new Uint32Array(),
  };

  it.each([
    ["a", "whole", []],
    ["a", "beginning", [0]],
    ["ab", "whole", [0]],
    ["b", "beginning", [0, 1, 2]],
    ["be", "beginning", [1, 2]],
    ["be", "whole", [1]],
    ["beta", "beginning", [2]],
    ["z", "beginning", [3]],
  ] as const)("knows that %s, as a %s term, is in the shards %j", (term, kind, numbers) => {
    expect(shardsOf(table, term, kind)).toEqual(numbers);
  });

  it.each([
    [2, 4, [0]],
    [3, 6, [0, 1]],
    [5, 8, [0, 1, 2]],
    [6, 6, [1]],
    [30, 32, [2]],
    [1, 2, []],
  ] as const)("knows where terms of %d to %d letters are: %j", (shortest, longest, numbers) => {
    expect(vocabularyOf(table, shortest, longest)).toEqual(numbers);
  });
});
