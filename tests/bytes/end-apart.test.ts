import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DeflatedText, deflateText } from "../../src/bytes/deflated-text.ts";
import { deflateWithEndApart, storedText, withoutEnd } from "../../src/bytes/end-apart.ts";
import { gzip } from "../../src/bytes/gzip.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const END = bytesOf("</item>\n");

/** What gunzip, which looks at length and CRC, makes of texts in a row. */
const read = (...texts: DeflatedText[]): string => gunzipSync(Buffer.concat(gzip(texts))).toString();

describe("a text whose end stands apart", () => {
  test("is the same text, alone and among others", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (words) => {
        const text = deflateWithEndApart(bytesOf(`${words}</item>\n`), END.byteLength);
        expect(read(deflateText(bytesOf("A")), text, deflateText(bytesOf("Z")))).toBe(`A${words}</item>\nZ`);
      }),
    );
  });

  test("takes more before its end without being opened", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (words, more) => {
        const text = deflateWithEndApart(bytesOf(`${words}</item>\n`), END.byteLength);
        const longer = [withoutEnd(text, END), storedText(bytesOf(more)), storedText(END)];
        expect(read(...longer)).toBe(`${words}${more}</item>\n`);
      }),
    );
  });

  test("costs a few bytes more than one that is packed as a whole", () => {
    const text = bytesOf(`${"Of tides there is more at the harbour. ".repeat(20)}</item>\n`);
    const apart = deflateWithEndApart(text, END.byteLength).deflated.byteLength;
    expect(apart - deflateText(text).deflated.byteLength).toBeLessThan(16);
  });
});

test("a stored text has no more bytes than its words and five", () => {
  expect(storedText(END).deflated.byteLength).toBe(END.byteLength + 5);
});
