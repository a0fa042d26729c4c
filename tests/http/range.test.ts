import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRanges } from "../../src/http/range.ts";

describe("a range of a file of 1000 bytes is found", () => {
  test.each([
    ["bytes=0-499", 0, 500],
    ["bytes=500-999", 500, 500],
    ["bytes=0-0", 0, 1],
    ["bytes=999-", 999, 1],
    ["bytes=0-", 0, 1000],
    ["bytes=900-5000", 900, 100],
    ["bytes=0-99999999999999999999999", 0, 1000],
    ["bytes=-1", 999, 1],
    ["bytes=-1000", 0, 1000],
    ["bytes=-5000", 0, 1000],
    ["Bytes=1-2", 1, 2],
    ["bytes= 1-2 ,", 1, 2],
  ])("%s", (header, offset, length) => {
    expect(parseRanges(header, 1000)).toEqual([{ offset, length }]);
  });
});

describe("a range past the end cannot be satisfied", () => {
  test.each([
    ["bytes=1000-", 1000],
    ["bytes=1000-1001", 1000],
    ["bytes=99999999999999999999999-", 1000],
    ["bytes=-0", 1000],
    ["bytes=0-", 0],
  ])("%s of %d bytes", (header, bytes) => {
    expect(parseRanges(header, bytes)).toBe("unsatisfiable");
  });
});

describe("several ranges of a file of 1000 bytes", () => {
  test.each([
    ["bytes=0-1,500-501", ["0+2", "500+2"]],
    ["bytes=500-501, 0-1", ["500+2", "0+2"]],
    ["bytes=0-1,1000-,500-", ["0+2", "500+500"]],
    ["bytes=1000-,-0", "unsatisfiable"],
    ["bytes=0-1,9-5", "whole"],
    ["bytes=0-1,x", "whole"],
    ["bytes=0-9,5-14", ["0+15"]],
    ["bytes=0-9,137-140", ["0+141"]],
    ["bytes=0-9,138-140", ["0+10", "138+3"]],
    ["bytes=900-,0-9,100-", ["0+1000"]],
    ["bytes=0-9,200-209,400-409,5-405", ["0+410"]],
    ["bytes=400-409,900-,0-9,300-420", ["300+121", "900+100", "0+10"]],
  ])("%s", (header, expected) => {
    const ranges = parseRanges(header, 1000);
    const told =
      typeof ranges === "string" ? ranges : ranges.map(({ offset, length }) => `${offset}+${length}`);
    expect(told).toEqual(expected);
  });

  test("are eight at most, and 32 elements of the list", () => {
    const header = (count: number) => `bytes=${Array.from({ length: count }, (_, n) => `${n * 9}-`).join()}`;
    expect(parseRanges(header(8), 1e6)).toEqual([{ offset: 0, length: 1e6 }]);
    expect(parseRanges(header(9), 1e6)).toBe("whole");
    expect(parseRanges(`bytes=${",".repeat(40)}`, 1e6)).toBe("whole");
  });
});

test("whatever the ranges are, they hold what was asked for, and none comes near another", () => {
  const spec = fc
    .tuple(fc.nat(3000), fc.nat(400))
    .map(([offset, length]) => ({ offset, length: length + 1 }));
  fc.assert(
    fc.property(fc.array(spec, { minLength: 1, maxLength: 8 }), (specs) => {
      const header = `bytes=${specs.map(({ offset, length }) => `${offset}-${offset + length - 1}`).join()}`;
      const ranges = parseRanges(header, 10_000);
      if (typeof ranges === "string") throw new Error(ranges);
      const has = (byte: number) =>
        ranges.some(({ offset, length }) => byte >= offset && byte < offset + length);
      expect(specs.every(({ offset, length }) => has(offset) && has(offset + length - 1))).toBe(true);
      const inOrder = ranges.toSorted((a, b) => a.offset - b.offset);
      for (const [index, { offset }] of inOrder.entries()) {
        const before = inOrder[index - 1];
        if (before !== undefined) expect(offset - before.offset - before.length).toBeGreaterThanOrEqual(128);
      }
    }),
  );
});

describe("a header that names no ranges of bytes is ignored", () => {
  test.each([
    null,
    "",
    "bytes",
    "bytes=",
    "bytes=-",
    "bytes=,",
    "bytes=a-b",
    "bytes=1-x",
    "bytes=+1-2",
    "bytes=1.5-2",
    "bytes=0x1-2",
    "bytes=5-4",
    "bytes=--5",
    "bytes=0-1=2",
    "bytes 0-1",
    "seconds=0-1",
  ])("%j", (header) => {
    expect(parseRanges(header, 1000)).toBe("whole");
  });
});

test("the last bytes of an empty file are the whole of it", () => {
  expect(parseRanges("bytes=-5", 0)).toBe("whole");
});
