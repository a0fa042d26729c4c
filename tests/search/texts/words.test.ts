import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/search/texts/words.ts";

describe("the words of a text", () => {
  it.each([
    ["Tides, ferries & gulls.", ["tides", "ferries", "gulls"]],
    ["Café Ünïted", ["cafe", "united"]],
    ["C, C++ and C#", ["c", "c++", "and", "c#"]],
    ["episode #12", ["episode", "12"]],
    ["don't stop, rock'n'roll", ["dont", "stop", "rocknroll"]],
    ["l’été, qu'elle, dell’anno, d'", ["ete", "elle", "anno", "d"]],
    ["Straße, Łódź, Ærø, cœur, Đorđe, ılık", ["strasse", "lodz", "aero", "coeur", "dorde", "ilik"]],
    ["Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", ["οδυσσευσ", "οδυσσευσ"]],
    ["مُحَمَّد أحمد إلى الآن", ["محمد", "احمد", "الي", "الان"]],
    ["المدرسة الكبرى مـدرسـه", ["مدرسه", "كبري", "مدرسه"]],
    ["للكتاب والكتاب الله والد", ["كتاب", "كتاب", "الله", "والد"]],
    ["שָׁלוֹם", ["שלום"]],
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

  it("are the same whether something in the text is of another alphabet or not", () => {
    const ascii = fc.string({ unit: fc.constantFrom(..."abZ09'+#_- .C"), maxLength: 30 });
    const property = fc.property(ascii, (text) => {
      expect(wordsOf(text)).toEqual(wordsOf(`${text} …`));
    });
    fc.assert(property);
  });

  it("stand where they say", () => {
    const text = "🎧 Café 𠮷野家, C++ l’été";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ...["Café", "𠮷野", "野家", "家", "C++", "été"],
    ]);
  });
});
