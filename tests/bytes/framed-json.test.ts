import fc from "fast-check";
import { expect, test } from "vitest";
import { framedJson, readFramedJson } from "../../src/bytes/framed-json.ts";
import { joinBytes } from "../../src/bytes/join-bytes.ts";

test("a value comes back from any place, and ends where numbers of four bytes may begin", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(5), (value, before) => {
      const framed = framedJson(value);
      const file = joinBytes([new Uint8Array(4 * before), framed, new Uint8Array(8)]);
      const read = readFramedJson(file.buffer, 4 * before);

      expect(read.value).toEqual(JSON.parse(JSON.stringify(value)));
      expect(read.end).toBe(4 * before + framed.byteLength);
      expect(read.end % 4).toBe(0);
    }),
  );
});
