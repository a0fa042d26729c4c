import { describe, expect, test } from "vitest";
import { teaser } from "../../src/catalog/teaser.ts";

describe("a teaser", () => {
  test.each(["", "Short.", "x".repeat(300)])("is all of a short text: %j", (text) => {
    expect(teaser(text)).toBe(text);
  });

  test.each([
    ["after a word", "word ".repeat(100), `${"word ".repeat(59)}word…`],
    ["without the comma behind it", "words, ".repeat(100), `${"words, ".repeat(41)}words…`],
    ["between characters where there are no words", "潮".repeat(400), `${"潮".repeat(299)}…`],
    ["between characters, never in one", "👩‍👩‍👧".repeat(400), `${"👩‍👩‍👧".repeat(299)}…`],
    ["in a long word with a space far in front", `a ${"b".repeat(400)}`, `a ${"b".repeat(297)}…`],
  ])("of a longer one ends %s", (_, text, expected) => {
    expect(teaser(text)).toBe(expected);
  });
});
