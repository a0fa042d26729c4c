import type { Instant } from "../moments/instant.ts";

/**
 * Until when a security.txt that is read at `now` holds, and how long it is the one to be read: both follow from the month alone,
 * so that it is the same for all of it. RFC 9116 §2.5.5 wants less than a year: the month eleven months on ends within it.
 */
export function securityTerm(now: Instant): { readonly expires: Instant; readonly changesAt: Instant } {
  const date = new Date(now);
  const startOf = (month: number): Instant => Date.UTC(date.getUTCFullYear(), month);
  return { expires: startOf(date.getUTCMonth() + 12) - 1000, changesAt: startOf(date.getUTCMonth() + 1) };
}
