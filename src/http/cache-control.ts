/**
 * How long an answer may be kept: whole seconds, by anybody; `immutable` (a content-addressed path, a year); `never` (not even
 * stored); or seconds in the browser of whoever asked alone, where 0 is not even stored.
 */
export type MaxAge = number | "immutable" | "never" | { readonly private: number };

/**
 * Cache-Control for a lifetime (RFC 9111 §5.2.2, RFC 8246).
 *
 * A lifetime in seconds always carries `must-revalidate`: without it a cache may serve a stale copy when the
 * origin fails (RFC 9111 §4.2.4), Workers Cache even without limit, and an answer would outlive the next air date.
 */
export function renderCacheControl(maxAge: MaxAge): string {
  if (maxAge === "never") return "no-store";
  if (maxAge === "immutable") return "public, max-age=31536000, immutable";
  if (typeof maxAge === "number") return `public, max-age=${maxAge}, must-revalidate`;
  return maxAge.private === 0 ? "private, no-store" : `private, max-age=${maxAge.private}, must-revalidate`;
}

/**
 * Whole seconds from `now` for which an answer stays true: until `nextChange` (both milliseconds since 1970;
 * null when nothing is scheduled), at most `ceilingSeconds`. Rounded down, so a copy never reaches past the change.
 */
export function maxAgeUntil(now: number, nextChange: number | null, ceilingSeconds: number): number {
  if (nextChange === null) return ceilingSeconds;
  const secondsLeft = Math.floor((nextChange - now) / 1000);
  return Math.max(0, Math.min(secondsLeft, ceilingSeconds));
}
