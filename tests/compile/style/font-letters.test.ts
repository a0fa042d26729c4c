import { describe, expect, it } from "vitest";
import { fontLetters } from "../../../src/compile/style/font-letters.ts";

const SHOW = { language: "en", title: "Tides", author: "Ann", description: "The sea." };

/** Of a text, what a show keeps. */
const kept = (text: string, show: Partial<typeof SHOW> = {}) => {
  const keeps = fontLetters({ ...SHOW, ...show });
  return [...text].filter((letter) => keeps(letter.codePointAt(0) ?? 0)).join("");
};

describe("a show keeps the letters", () => {
  it.each([
    ["of Latin and its signs in any language", "ar", "Ångström – “ő” € → № ≥ ﬁ"],
    ["of Greek", "el", "Καλημέρα"],
    ["of Russian", "ru", "Доброе утро"],
    ["of Arabic, with its points and digits", "ar", "صَبَاح؟ ٣"],
    ["of Hebrew", "he", "שלום"],
    ["of Hindi", "hi", "नमस्ते।"],
    ["of Thai", "th", "สวัสดี"],
    ["of Japanese", "ja", "おはよう「カタカナ」ー日本語、ＦＭ"],
    ["of Chinese", "zh-cn", "早上好。简体"],
    ["of Chinese as in Taiwan", "zh-tw", "早安，繁體"],
    ["of Korean", "ko", "안녕하세요"],
  ])("%s", (_, language, text) => {
    expect(kept(text.replaceAll(/\s/g, ""), { language })).toBe(text.replaceAll(/\s/g, ""));
  });

  it("of a script in which its own words are", () => {
    expect(kept("Βάσω")).toBe("");
    expect(kept("Βάσω", { author: "Ζωή" })).toBe("Βάσω");
  });

  it("of its own words, however rare", () => {
    expect(kept("鑫", { language: "ja" })).toBe("");
    expect(kept("鑫", { language: "ja", title: "鑫の海" })).toBe("鑫");
  });
});

it("a show keeps no letters of other scripts, and no rare ones of thousands", () => {
  expect(kept("дמ한かए")).toBe("");
  expect(kept("龘鱻", { language: "ja" })).toBe("");
});
