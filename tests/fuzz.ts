import fc from "fast-check";

/** A CI has time to look further. */
const FACTOR = process.env.CI ? 4 : 1;

/** How many cases a test makes up: `count`, and more in a CI. */
export function runs(count: number): number {
  return count * FACTOR;
}

// A test that does not say how many it makes up.
fc.configureGlobal({ numRuns: runs(100) });
