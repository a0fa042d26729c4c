import fc from "fast-check";

/** `RUNS=20 npm test` looks much further. */
const FACTOR = Number(process.env.RUNS || 1);

/** How many cases a test makes up: `count`, as many times as `RUNS` says. */
export function runs(count: number): number {
  return count * FACTOR;
}

// A test that does not say how many it makes up.
fc.configureGlobal({ numRuns: runs(100) });
