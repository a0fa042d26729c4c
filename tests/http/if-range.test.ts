import { describe, expect, test } from "vitest";
import { isRangeCurrent } from "../../src/http/if-range.ts";

const current = {
  etag: "a1",
  modified: { at: Date.UTC(2026, 11, 1, 9, 0, 0, 250), header: "sent" },
} as const;

test.each([null, '"a1"', "Tue, 01 Dec 2026 09:00:00 GMT"])("a part fits a copy known by %j", (ifRange) => {
  expect(isRangeCurrent(ifRange, current)).toBe(true);
});

describe("a part does not fit a copy known by", () => {
  test.each([
    'W/"a1"',
    '"a2"',
    "a1",
    '"a1", "a2"',
    "*",
    "",
    "Tue, 01 Dec 2026 09:00:01 GMT",
    "Tue, 01 Dec 2026 08:59:59 GMT",
  ])("%j", (ifRange) => {
    expect(isRangeCurrent(ifRange, current)).toBe(false);
  });
});

test("a date proves nothing when nobody knows when the file changed", () => {
  expect(isRangeCurrent("Tue, 01 Dec 2026 09:00:00 GMT", { etag: "a1" })).toBe(false);
});
