import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deflateText } from "../../src/bytes/deflated-text.ts";
import { gzip } from "../../src/bytes/gzip.ts";

test("texts in a row are one gzip file that holds them", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), (texts) => {
      const file = Buffer.concat(gzip(texts.map(deflateText)));
      expect(gunzipSync(file)).toEqual(Buffer.concat(texts));
    }),
  );
});

test("a wrong CRC would be refused: it is right", () => {
  const file = Buffer.concat(gzip([deflateText(Buffer.from("tides"))]));
  file.writeUInt32LE(0, file.byteLength - 8);

  expect(() => gunzipSync(file)).toThrow("incorrect data check");
});
