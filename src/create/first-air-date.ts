import type { Instant } from "../moments/instant.ts";
import { parseAirDate } from "../schemas/air-date.ts";
import { readTimezone } from "../schemas/timezone.ts";

/** When the example episode comes out: a day as show.yaml's time zone has it, and that time zone. */
export interface FirstAirDate {
  readonly timezone: string;
  readonly day: string;
}

/**
 * The day on which a show is created, so that its example episode is on air at once, in the time zone of the host's machine; UTC where it has
 * none that a show could have.
 */
export function firstAirDate(now: Instant, machineZone: string): FirstAirDate {
  const timezone = "value" in readTimezone(machineZone) ? machineZone : "UTC";
  // Where summer time begins or ends at midnight, that day has none, or two: the day before is as good.
  const day = [now, now - 86_400_000]
    .map((instant) => dayIn(timezone, instant))
    .find((candidate) => "value" in parseAirDate(candidate, timezone));
  return day === undefined ? firstAirDate(now, "UTC") : { timezone, day };
}

function dayIn(timeZone: string, instant: Instant): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}
