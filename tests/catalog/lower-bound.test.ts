import fc from "fast-check";
import { expect, test } from "vitest";
import { lowerBound } from "../../src/catalog/lower-bound.ts";

test("the first of what is not before comes behind all that are, wherever that is", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (before, others) => {
      expect(lowerBound(before + others, (index) => index < before)).toBe(before);
    }),
  );
});
