import { expect, it } from "vitest";
import { parseUnicodeRange } from "../../../src/compile/style/unicode-range.ts";

it.each([
  ["U+26", [[0x26, 0x26]]],
  [
    "u+0-7F, U+131",
    [
      [0, 0x7f],
      [0x131, 0x131],
    ],
  ],
  ["U+4??", [[0x400, 0x4ff]]],
])("%s can be read", (text, ranges) => {
  expect(parseUnicodeRange(text)).toEqual(ranges);
});

it.each(["", "26", "U+", "U+12-", "U+1234567", "U+0-7F,"])("%j says nothing", (text) => {
  expect(parseUnicodeRange(text)).toBeNull();
});
