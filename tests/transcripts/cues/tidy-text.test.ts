import fc from "fast-check";
import { expect, test } from "vitest";
import { tidyText } from "../../../src/transcripts/cues/tidy-text.ts";

test.each([
  ["  two   spaces ", "two spaces"],
  ["two\r\nlines\rthree", "two\nlines\nthree"],
  ["a\n\n \t\nb", "a\nb"],
  ["a\u0000b\u0007c\td", "a b c d"],
  ["half \uD83D emoji", "half \uFFFD emoji"],
  ["tide\u00A0!", "tide\u00A0!"],
  ["\u200Fשלום", "\u200Fשלום"],
  [" \n ", ""],
])("%j becomes %j", (text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
});

const PIECES =
  "ebb|flow|tide| |\n|\r|\t|\u00A0|\u202F|\u2003|\u2028|\u0085|\u0000|\uFEFF|\u200F|\uD83D|\uDE00".split("|");
const spacedText = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""));

test("a text that is left as it is had nothing to tidy", () => {
  fc.assert(
    fc.property(spacedText, (text) => {
      // The lines around it are blank and untidy: they go, and so what is between is tidied in any case.
      expect(tidyText(text)).toBe(tidyText(`\u0000\n${text}\n\u0000`));
    }),
    { numRuns: 2000 },
  );
});

test("tidy text stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(tidyText(tidyText(text))).toBe(tidyText(text));
    }),
  );
});
