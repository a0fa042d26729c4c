/** What begins at a moment of the episode. */
export interface Started {
  readonly startSeconds: number;
}

/** The index of the last one that has begun at `seconds`, in a list sorted by start; -1 when none has. */
export function lastStarted(list: readonly Started[], seconds: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.startSeconds ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What may end before the next one begins. */
export interface Stretch extends Started {
  readonly endSeconds?: number;
}

/** The index of the one that `seconds` is in; -1 when it is in none. */
export function stretchAt(list: readonly Stretch[], seconds: number): number {
  const index = lastStarted(list, seconds);
  const end = list[index]?.endSeconds;
  return end !== undefined && seconds >= end ? -1 : index;
}

/** Where the stretch at `index` ends: at its own end, where the next one begins, or with the episode. */
export function endOf(list: readonly Stretch[], index: number, durationSeconds: number): number {
  return list[index]?.endSeconds ?? list[index + 1]?.startSeconds ?? durationSeconds;
}
