import type { Episode } from "../catalog/episode.ts";
import type { Instant } from "../moments/instant.ts";

/** An episode that waits for its air date. */
export type ScheduledEpisode = Pick<Episode, "slug" | "publishedAt">;

/** Those of the episodes that wait at `now`, the next one first. */
export function scheduledAt(episodes: readonly ScheduledEpisode[], now: Instant): ScheduledEpisode[] {
  return episodes
    .filter(({ publishedAt }) => publishedAt > now)
    .map(({ slug, publishedAt }) => ({ slug, publishedAt }))
    .sort((a, b) => a.publishedAt - b.publishedAt);
}

/** `1 scheduled: hello, in 6 days`; the next three by name, in the order in which they come out. Empty when there are none. */
export function scheduleReport(scheduled: readonly ScheduledEpisode[], now: Instant): string {
  if (scheduled.length === 0) return "";
  const named = scheduled
    .slice(0, NAMED)
    .map(({ slug, publishedAt }) => `${slug}, ${timeUntil(publishedAt, now)}`);
  const more = scheduled.length > NAMED ? [`${scheduled.length - NAMED} more`] : [];
  return `${scheduled.length} scheduled: ${[...named, ...more].join("; ")}`;
}

const NAMED = 3;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Each unit, with how long a time is told in it: `in 36 hours`, then `in 2 days`. */
const UNITS = [
  { unit: "second", length: SECOND, upTo: 90 * SECOND },
  { unit: "minute", length: MINUTE, upTo: 90 * MINUTE },
  { unit: "hour", length: HOUR, upTo: 36 * HOUR },
  { unit: "day", length: DAY, upTo: 60 * DAY },
  { unit: "month", length: 30.44 * DAY, upTo: 24 * 30.44 * DAY },
  { unit: "year", length: 365.25 * DAY, upTo: Number.POSITIVE_INFINITY },
] as const;

function timeUntil(then: Instant, now: Instant): string {
  const wait = then - now;
  const { unit, length } = UNITS.find(({ upTo }) => wait < upTo) ?? UNITS[5];
  return new Intl.RelativeTimeFormat("en").format(Math.max(1, Math.round(wait / length)), unit);
}
