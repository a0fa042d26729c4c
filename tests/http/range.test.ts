import { describe, expect, test } from "vitest";
import { parseRange } from "../../src/http/range.ts";

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
    expect(parseRange(header, 1000)).toEqual({ offset, length });
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
    expect(parseRange(header, bytes)).toBe("unsatisfiable");
  });
});

describe("a header that is not one range of bytes is ignored", () => {
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
    "bytes=0-1,5-6",
    "bytes=0-1, -1",
  ])("%j", (header) => {
    expect(parseRange(header, 1000)).toBe("whole");
  });
});

test("the last bytes of an empty file are the whole of it", () => {
  expect(parseRange("bytes=-5", 0)).toBe("whole");
});
