import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/search/words.ts";

describe("the words of a text", () => {
  it.each([
    ["Tides, ferries & gulls.", ["tides", "ferries", "gulls"]],
    ["Café Ünïted", ["cafe", "united"]],
    ["C, C++ and C#", ["c", "c++", "and", "c#"]],
    ["episode #12", ["episode", "12"]],
    ["don't stop, l’été", ["dont", "stop", "lete"]],
    ["ｆｕｌｌ ﬁsh", ["full", "fish"]],
    ["한국어 팟캐스트", ["한국어", "팟캐스트"]],
    ["हिन्दी", ["हिन्दी"]],
    ["海の話", ["海の", "の話", "話"]],
    ["Web海", ["web", "海"]],
    ["コーヒー", ["コー", "ーヒ", "ヒー", "ー"]],
    ["𠮷野家", ["𠮷野", "野家", "家"]],
    ["🎧 … — '", []],
    ["", []],
  ])("%j", (text, terms) => {
    expect(wordsOf(text).map(({ term }) => term)).toEqual(terms);
  });

  it("stand where they say", () => {
    const text = "🎧 Café 𠮷野家, C++";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...["Café", "𠮷野", "野家", "家", "C++"],
    ]);
  });
});
