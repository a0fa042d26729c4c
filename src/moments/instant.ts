/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A length of time in seconds. */
export type Seconds = number;

/** RFC 3339 in UTC without needless milliseconds: `2026-12-01T09:00:00Z`. */
export function isoInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}

/** RFC 2822 as feeds and HTTP want it: `Tue, 01 Dec 2026 09:00:00 GMT`. */
export function rfc2822Instant(instant: Instant): string {
  return new Date(instant).toUTCString();
}
