/**
 * How many UTF-16 units of one word are to be changed, put in or left out to make another one of it (Levenshtein); `most` + 1 when they are
 * more than `most`.
 */
export function editDistance(one: ArrayLike<number>, other: ArrayLike<number>, most: number): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const costs = [row];
    let least = row;
    for (let at = 1; at <= other.length; at++) {
      const changed = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      const cost = Math.min(changed, (before[at] ?? 0) + 1, (costs[at - 1] ?? 0) + 1);
      costs.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = costs;
  }
  return Math.min(before[other.length] ?? 0, most + 1);
}
