import { describe, expect, it } from "vitest";
import { categoryOf } from "../../../src/import/translate/category-of.ts";
import { languageOfFeed } from "../../../src/import/translate/language-of-feed.ts";
import { CATEGORY_NAMES } from "../../../src/schemas/categories.ts";

describe("a category", () => {
  it("of today is itself, whatever its capitals", () => {
    for (const name of CATEGORY_NAMES) expect(categoryOf(name.toLowerCase().split(" > "))).toBe(name);
  });

  it.each([
    [["Technology", "Podcasting"], "Technology"],
    [["Technology", "Software How-To"], "Technology"],
    [["Education", "K-12"], "Education"],
    [["Games & Hobbies", "Video Games"], "Leisure > Video Games"],
    [["Health", "Self-Help"], "Education > Self-Improvement"],
    [["Health", "Mental Health"], "Health & Fitness > Mental Health"],
    [["Society & Culture", "History"], "History"],
    [["Sports & Recreation"], "Sports"],
    [["Science & Medicine", "Medicine"], "Health & Fitness > Medicine"],
    [["News and Politics"], "News > Politics"],
    [["News &amp; Politics"], "News > Politics"],
    [["Tech News"], "News > Tech News"],
    [["Arts > Design"], "Arts > Design"],
    [["Arts", "Knitting"], "Arts"],
    [["TV & Film", "Film Reviews"], "TV & Film > Film Reviews"],
    [["Education", "How-To"], "Education > How To"],
    [["Ships"], undefined],
    [[""], undefined],
  ])("%j is %s", (parts, name) => {
    expect(categoryOf(parts)).toBe(name);
  });
});

describe("a language", () => {
  it.each([
    ["en", "en"],
    ["en-US", "en-us"],
    ["de_DE", "de-de"],
    ["EN-uk", "en-gb"],
    ["eng", "en"],
    ["ger", "de"],
    ["english", "en"],
    ["English (US)", "en"],
    ["Français", "fr"],
    ["日本語", "ja"],
    ["zh-Hans-CN", "zh-cn"],
    ["en-us.UTF-8", "en-us"],
    ["iw", "he"],
    ["jp", "ja"],
    ["es-419", "es"],
    ["klingon", undefined],
    ["xx", undefined],
    ["", undefined],
  ])("“%s” is %s", (written, language) => {
    expect(languageOfFeed(written)).toBe(language);
  });
});
