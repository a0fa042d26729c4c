import { expect, test } from "vitest";
import { maxAgeUntil, renderCacheControl } from "../../src/http/cache-control.ts";

test.each([
  [300, "public, max-age=300, must-revalidate"],
  [0, "public, max-age=0, must-revalidate"],
  ["immutable", "public, max-age=31536000, immutable"],
  ["never", "no-store"],
  [{ private: 60 }, "private, max-age=60, must-revalidate"],
  [{ private: 0 }, "private, no-store"],
] as const)("a lifetime of %j is written %s", (maxAge, header) => {
  expect(renderCacheControl(maxAge)).toBe(header);
});

const noon = Date.UTC(2026, 11, 1, 12);

test.each([
  ["the ceiling when nothing is scheduled", null, 300],
  ["the ceiling when the next change is far away", noon + 3_600_000, 300],
  ["the seconds until the next change when that is nearer", noon + 20_000, 20],
  ["whole seconds, rounded down", noon + 20_999, 20],
  ["nothing in the last second before the change", noon + 999, 0],
  ["nothing at the very millisecond of the change", noon, 0],
  ["nothing, and never less, when the change is past", noon - 5000, 0],
])("an answer may be kept for %s", (_, nextChange, seconds) => {
  expect(maxAgeUntil(noon, nextChange, 300)).toBe(seconds);
});
