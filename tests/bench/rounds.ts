/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[sorted.length >>> 1] ?? Number.NaN;
}

/** Measures in turns, so that what else the machine does hits all of them → for each its figures, round by round. */
export async function inTurns<T>(rounds: number, measures: readonly (() => Promise<T>)[]): Promise<T[][]> {
  const figures = measures.map((): T[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, measure] of measures.entries()) figures[index]?.push(await measure());
  return figures;
}
