import fc from "fast-check";

/** A CI looks further, as far as its ten minutes allow; `RUNS=20 npm test` looks much further. */
const FACTOR = Number(process.env.RUNS || (process.env.CI ? 2 : 1));

/** How many cases a test makes up: `count`, and more in a CI. */
export function runs(count: number): number {
  return count * FACTOR;
}

// A test that does not say how many it makes up.
fc.configureGlobal({ numRuns: runs(100) });
