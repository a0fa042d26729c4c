/** How many threads a build takes on a machine of so many cores: each takes some 200 MB of memory. */
export function buildThreads(cores: number): number {
  return Math.min(cores, 8);
}
