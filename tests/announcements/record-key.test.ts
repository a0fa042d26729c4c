import { expect, it } from "vitest";
import { recordKey } from "../../src/announcements/record-key.ts";

it.each([
  [0, ""],
  [Date.UTC(2026, 1, 1, 9), "a"],
  [Date.UTC(2100, 0, 1), "ö".repeat(500)],
])("the key of what is published at %i is a TID", (at, guid) => {
  expect(recordKey(at, guid)).toMatch(/^[234567abcdefghij][234567a-z]{12}$/);
});

it("later ones come later, and two episodes of one moment have two", () => {
  const keys = [recordKey(0, ""), recordKey(1, "z"), recordKey(2, "a"), recordKey(3, "a")];
  expect(keys).toEqual(keys.toSorted());
  expect(keys[0]).toBe("2222222222222");
  expect(recordKey(1, "a")).not.toBe(recordKey(1, "b"));
});
