/**
 * Whole seconds from `now` for which an answer stays true: until `nextChange` (both milliseconds since 1970;
 * null when nothing is scheduled), at most `ceilingSeconds`. Rounded down, so a copy never reaches past the change.
 */
export function maxAgeUntil(now: number, nextChange: number | null, ceilingSeconds: number): number {
  if (nextChange === null) return ceilingSeconds;
  const secondsLeft = Math.floor((nextChange - now) / 1000);
  return Math.max(0, Math.min(secondsLeft, ceilingSeconds));
}
