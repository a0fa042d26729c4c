import fc from "fast-check";
import { expect, test } from "vitest";
import { wordSlug } from "../../../src/catalog/edition/word-slug.ts";

test.each([
  ["testing", "testing"],
  ["Moving House", "moving-house"],
  ["  Law & Order! ", "law-order"],
  ["What's new", "whats-new"],
  ["node.js", "node-js"],
  ["a/b", "a-b"],
  ["C", "c"],
  ["C++", "c-plus-plus"],
  ["C#", "c-sharp"],
  ["#podcasting", "podcasting"],
  ["Ärger", "ärger"],
  ["A\u0308rger", "ärger"],
  ["日本語 タグ", "日本語-タグ"],
  ["हिन्दी", "हिन्दी"],
  ["ﬁne", "fine"],
  ["🎧", "u-1f3a7"],
  ["...", "u-2e-2e-2e"],
])("%j stands as %s in an address", (words, slug) => {
  expect(wordSlug(words)).toBe(slug);
});

test("any words have a slug that an address keeps as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (words) => {
      const slug = wordSlug(words);
      expect(slug).toMatch(/^[^\s./\\?#%]+$/);
      expect(decodeURIComponent(new URL(`/tags/${encodeURIComponent(slug)}`, "https://a.b").pathname)).toBe(
        `/tags/${slug}`,
      );
    }),
  );
});
