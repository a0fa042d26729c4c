import { crc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32OfBoth, crc32OfFirst } from "../../src/bytes/crc-32.ts";

const texts = fc.tuple(fc.uint8Array({ maxLength: 2000 }), fc.uint8Array({ maxLength: 2000 }));

test("of two texts in a row follows from theirs, and that of the first from both and the second", () => {
  fc.assert(
    fc.property(texts, ([first, second]) => {
      const both = crc32(Buffer.concat([first, second]));
      expect(crc32OfBoth(crc32(first), crc32(second), second.byteLength)).toBe(both);
      expect(crc32OfFirst(both, crc32(second), second.byteLength)).toBe(crc32(first));
    }),
  );
});

test("of more bytes than 32 bits can count in bits", () => {
  const zeros = Buffer.alloc(2 ** 20);
  let [whole, bytes] = [crc32(zeros), zeros.byteLength];
  while (bytes < 2 ** 30) {
    whole = crc32OfBoth(whole, whole, bytes);
    bytes *= 2;
  }
  const known = crc32(Buffer.from("tides"));

  expect(crc32OfFirst(crc32OfBoth(known, whole, bytes), whole, bytes)).toBe(known);
});
