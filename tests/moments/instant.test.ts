import { expect, test } from "vitest";
import { isoInstant, rfc2822Instant } from "../../src/moments/instant.ts";

test.each([
  [Date.UTC(2026, 11, 1, 9), "2026-12-01T09:00:00Z", "Tue, 01 Dec 2026 09:00:00 GMT"],
  [Date.UTC(2026, 1, 3, 23, 59, 59, 250), "2026-02-03T23:59:59.250Z", "Tue, 03 Feb 2026 23:59:59 GMT"],
  [0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"],
])("%d is %s to machines and %s in feeds", (instant, iso, rfc2822) => {
  expect(isoInstant(instant)).toBe(iso);
  expect(rfc2822Instant(instant)).toBe(rfc2822);
});
