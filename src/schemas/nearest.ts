/** The candidate that `word` is most likely a slip of, or undefined when none is close (more than a third of its letters away). */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, steps: editSteps(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  if (best === undefined) return undefined;
  const allowed = Math.max(1, Math.ceil(Math.max(word.length, best.candidate.length) / 3));
  return best.steps <= allowed ? best.candidate : undefined;
}

/** Whether two names are the same but for one letter, whatever their capitals; numbers in them tell things apart. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return false;
  return editSteps(a.toLowerCase(), b.toLowerCase()) === 1;
}

/** Levenshtein's distance with neighbours swapped counted as one step (optimal string alignment). */
function editSteps(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) rows[i]?.push(stepAt(a, b, [i, j], rows));
  }
  return cell(rows, a.length, b.length);
}

function stepAt(a: string, b: string, [i, j]: readonly [number, number], rows: readonly number[][]): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const plain = Math.min(cell(rows, i - 1, j) + 1, cell(rows, i, j - 1) + 1, cell(rows, i - 1, j - 1) + same);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(plain, cell(rows, i - 2, j - 2) + 1) : plain;
}

function cell(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
}
