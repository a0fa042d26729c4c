import { describe, expect, it } from "vitest";
import { episodeTerms, FAR, FREQUENT } from "../../../src/search/texts/episode-terms.ts";
import { exampleTexts } from "../example-texts.ts";

const [TITLE, TAGS, SUMMARY, NOTES, DEEP_DIVE] = [1, 4, 16, 32, 64];

describe("the terms of an episode", () => {
  it("are each told once, with the fields that have them", () => {
    expect(episodeTerms(exampleTexts({ title: "Of B", tags: "b" }))).toEqual({
      terms: "of b",
      facts: [...[TITLE, 0], ...[TITLE | TAGS, 0]],
      lengths: [2, 0, 1, 0, 0, 0, 0],
    });
  });

  it("are told besides by their short beginnings, as one where several begin alike", () => {
    expect(episodeTerms(exampleTexts({ notes: "Ebb, 海の話, ebbs" }))).toEqual({
      terms: "ebb eb* 海の 海* の話 の* 話 ebbs",
      facts: [NOTES, 0, NOTES | FREQUENT, 2, 0, ...[5, 5, 6, 6, 7, 10].flatMap((place) => [NOTES, place])],
      lengths: [0, 0, 0, 0, 0, 5, 0],
    });
  });

  it("say how often they are in each field, when it is more than once in any", () => {
    const { terms, facts, lengths } = episodeTerms(exampleTexts({ tags: "in", notes: "In, in, on" }));
    expect(terms).toBe("in on");
    expect(facts).toEqual([...[TAGS | NOTES | FREQUENT, 1, 2, 0], ...[NOTES, 8]]);
    expect(lengths).toEqual([0, 0, 1, 0, 0, 2, 0]);
  });

  it("say where they stand first in the first text of which an answer shows a passage", () => {
    const texts = exampleTexts({
      title: "To be",
      summary: "A be",
      notes: "O l’ét, be",
      deepDive: "An ét",
    });
    const { terms, facts } = episodeTerms(texts);
    expect(terms.split(" ")).toEqual(["to", "be", "a", "o", "et", "an"]);
    expect(facts).toEqual([
      ...[TITLE, 0],
      ...[TITLE | SUMMARY | NOTES, 2],
      ...[SUMMARY, 0],
      ...[NOTES, 0],
      ...[NOTES | DEEP_DIVE, 4],
      ...[DEEP_DIVE, 0],
    ]);
  });

  it("do not say a place that two bytes do not hold", () => {
    const { facts } = episodeTerms(exampleTexts({ notes: `a ${"- ".repeat(40_000)}b` }));
    expect(facts).toEqual([...[NOTES, 0], ...[NOTES, FAR]]);
  });

  it("are none in an episode without a word", () => {
    expect(episodeTerms(exampleTexts({}))).toEqual({ terms: "", facts: [], lengths: [0, 0, 0, 0, 0, 0, 0] });
  });
});
