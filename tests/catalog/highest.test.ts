import { expect, test } from "vitest";
import { highest } from "../../src/catalog/highest.ts";

test.each([
  ["the highest come first", [3, 9, 5, 7], 2, 4, [1, 3]],
  ["of equal ones the last is first", [5, 5, 5, 5], 3, 4, [3, 2, 1]],
  ["an equal one drives none out", [1, 2, 1, 2, 1], 2, 5, [3, 1]],
  ["what is not above 0 is none", [0, 4, 0], 9, 1, [1]],
  ["there may be fewer than are wanted", [1, 2], 9, 2, [1, 0]],
  ["there may be none at all", [], 3, 0, []],
])("%s", (_, values, most, count, places) => {
  expect(highest(Uint32Array.from(values), most)).toEqual({ count, places });
  expect(highest(Float64Array.from(values), most)).toEqual({ count, places });
});
