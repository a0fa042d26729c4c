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
