/**
 * How many UTF-16 units of one word are to be changed, put in or left out to make another one of it (Levenshtein); `most` + 1 when they are
 * more than `most`. Only what is at most that far from the diagonal is looked at.
 */
export function editDistance(one: ArrayLike<number>, other: ArrayLike<number>, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const costs: number[] = [];
  for (let at = 0; at <= other.length; at++) costs.push(at);
  for (let row = 1; row <= one.length; row++) {
    const from = Math.max(1, row - most);
    const to = Math.min(other.length, row + most);
    let diagonal = costs[from - 1] ?? 0;
    let before = from === 1 ? row : most + 1;
    let least = before;
    costs[from - 1] = before;
    for (let at = from; at <= to; at++) {
      const above = costs[at] ?? 0;
      const changed = one[row - 1] === other[at - 1] ? diagonal : diagonal + 1;
      before = Math.min(changed, above + 1, before + 1);
      costs[at] = before;
      diagonal = above;
      if (before < least) least = before;
    }
    if (least > most) return most + 1;
  }
  return Math.min(costs[other.length] ?? 0, most + 1);
}
