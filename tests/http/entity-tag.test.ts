import { describe, expect, test } from "vitest";
import { parseEntityTags, renderEntityTag } from "../../src/http/entity-tag.ts";

const strong = (opaque: string) => ({ opaque, isWeak: false });
const weak = (opaque: string) => ({ opaque, isWeak: true });

describe("a list of tags is read", () => {
  test.each([
    ['"a"', [strong("a")]],
    ['W/"a"', [weak("a")]],
    ['"a", W/"b","c"', [strong("a"), weak("b"), strong("c")]],
    ['"a,b", "c"', [strong("a,b"), strong("c")]],
    ['""', [strong("")]],
    [', ,"a",,', [strong("a")]],
    ["", []],
    ['w/"a"', [weak("a")]],
    ["a1b2", [strong("a1b2")]],
    ["W/a1b2, c3", [weak("a1b2"), strong("c3")]],
    ['"a", "unclosed', [strong("a")]],
    ['"*"', [strong("*")]],
  ])("%j", (header, tags) => {
    expect(parseEntityTags(header)).toEqual(tags);
  });
});

test("a star stands for any tag", () => {
  expect(parseEntityTags(" * ")).toBe("*");
});

test("a hostile list is read in bounded work", () => {
  expect(parseEntityTags(`${" ,".repeat(150_000)}"`)).toEqual([]);
  expect(parseEntityTags('"'.repeat(1_000_001))).toHaveLength(500_000);
});

test("a tag is sent in quotes", () => {
  expect(renderEntityTag("9f2c1-12")).toBe('"9f2c1-12"');
});

test.each(['a"b', "a b", "é", "a\n"])("a value that no tag can hold is a bug: %j", (opaque) => {
  expect(() => renderEntityTag(opaque)).toThrow(RangeError);
});
