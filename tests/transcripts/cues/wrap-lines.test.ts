import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapLines } from "../../../src/transcripts/cues/wrap-lines.ts";

test.each([
  ["the tide turns", 8, ["the tide", "turns"]],
  ["the\ntide\nturns", 8, ["the tide", "turns"]],
  ["tides", 8, ["tides"]],
  ["", 8, []],
  ["see harbourmaster now", 8, ["see", "harbourm", "aster", "now"]],
  ["潮の満ち引きの話をします", 5, ["潮の満ち引", "きの話をし", "ます"]],
  ["👩‍👩‍👧👩‍👩‍👧", 8, ["👩‍👩‍👧", "👩‍👩‍👧"]],
])("%s in lines of %d", (text, width, lines) => {
  expect(wrapLines(text, width)).toEqual(lines);
});

test("words fall on the same lines whatever spaces they have, and the lines are as full as can be", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "é", "潮", "\u00A0", "\uD83D\uDE00"),
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 2, max: 20 }), (words, width) => {
      const lines = wrapLines(words.join(" "), width);
      for (const apart of [
        words.join("  "),
        words.join(" \n "),
        ` ${words.join(" ")}`,
        `${words.join("\n")} `,
      ]) {
        expect(wrapLines(apart, width)).toEqual(lines);
      }
      for (const [index, next] of lines.slice(1).entries()) {
        const [first = ""] = next.split(" ");
        if (words.includes(first)) expect(`${lines[index]} ${first}`.length).toBeGreaterThan(width);
      }
    }),
  );
});

test("no line is ever too long, and no character is lost", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrapLines(text, width);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines.join("").replace(/[ \n]/g, "")).toBe(text.replace(/[ \n]/g, ""));
    }),
  );
});
