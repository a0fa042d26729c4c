import { expect, test } from "vitest";
import { renderCacheControl } from "../../src/http/cache-control.ts";

test.each([
  [300, "public, max-age=300, must-revalidate"],
  [0, "public, max-age=0, must-revalidate"],
  ["immutable", "public, max-age=31536000, immutable"],
  ["never", "no-store"],
] as const)("a lifetime of %s is written %s", (maxAge, header) => {
  expect(renderCacheControl(maxAge)).toBe(header);
});
