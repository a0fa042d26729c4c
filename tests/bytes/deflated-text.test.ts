import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deflateBehind, deflateText, inflate } from "../../src/bytes/deflated-text.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const NOTES = bytesOf("Of tides there is more at the harbour, and of ferries. ".repeat(20));

describe("a deflated text", () => {
  test("inflates to itself, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (text) => {
        const { deflated, bytes } = deflateText(text);
        expect(inflate(deflated, bytes)).toEqual(Buffer.from(text));
      }),
    );
  });

  test("is smaller, and told with what gzip wants to know", () => {
    const packed = deflateText(bytesOf("123456789"));

    expect(packed).toMatchObject({ bytes: 9, crc32: 0xcbf43926 });
    expect(deflateText(NOTES).deflated.byteLength).toBeLessThan(NOTES.byteLength / 5);
  });

  test("has no last block: others can stand behind it", () => {
    const texts = ["One. ", "", "Two. ", "Three."].map((text) => deflateText(bytesOf(text)));
    const row = Buffer.concat([...texts.map(({ deflated }) => deflated), Uint8Array.of(3, 0)]);

    expect(inflateRawSync(row).toString()).toBe("One. Two. Three.");
  });
});

describe("what stands behind a text", () => {
  const more = Buffer.concat([NOTES, bytesOf("And of gulls.")]);
  const behind = deflateBehind(NOTES, more);

  test("inflates with it", () => {
    const { deflated } = deflateText(NOTES);
    const both = inflate(Buffer.concat([deflated, behind]), NOTES.byteLength + more.byteLength);

    expect(both).toEqual(Buffer.concat([NOTES, more]));
  });

  test("costs next to nothing where it says the same", () => {
    expect(behind.byteLength).toBeLessThan(50);
  });

  test("may follow a text longer than blocks can look back", () => {
    const long = Buffer.concat(
      Array.from({ length: 50 }, (_, index) => bytesOf(`${index} ${"x".repeat(1000)}`)),
    );
    const { deflated } = deflateText(long);
    const both = inflate(Buffer.concat([deflated, deflateBehind(long, long)]), 2 * long.byteLength);

    expect(both).toEqual(Buffer.concat([long, long]));
  });
});

describe("broken blocks are not taken for a text", () => {
  const { deflated, bytes } = deflateText(NOTES);

  test.each<[string, Uint8Array, number]>([
    ["cut off", deflated.subarray(0, 10), bytes],
    ["of another length", deflated, bytes - 1],
    ["no blocks at all", Uint8Array.of(0xff, 0xff, 0xff), bytes],
  ])("%s", (_, broken, length) => {
    expect(() => inflate(broken, length)).toThrow();
  });
});
