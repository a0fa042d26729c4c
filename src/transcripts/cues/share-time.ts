/** A stretch of the episode, in seconds. */
export interface Span {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** Cuts a span in consecutive parts in proportion to `weights` (characters), on whole milliseconds. */
export function shareTime({ startSeconds, endSeconds }: Span, weights: readonly number[]): readonly Span[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weightBefore = 0;
  let start = startSeconds;
  return weights.map((weight) => {
    weightBefore += weight;
    const share = total === 0 ? 1 : weightBefore / total;
    const end = Math.round((startSeconds + (endSeconds - startSeconds) * share) * 1000) / 1000;
    const span = { startSeconds: start, endSeconds: end };
    start = end;
    return span;
  });
}
