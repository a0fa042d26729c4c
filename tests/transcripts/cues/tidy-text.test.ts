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

test("tidy text stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(tidyText(tidyText(text))).toBe(tidyText(text));
    }),
  );
});
