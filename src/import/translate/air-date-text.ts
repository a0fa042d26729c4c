import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../moments/instant.ts";
import { isoInstant } from "../../moments/instant.ts";
import { parseAirDate } from "../../schemas/air-date.ts";
import { parseForeignDate } from "../read/foreign-date.ts";

/**
 * An instant as a host writes it, to the second: `2026-12-01T09:00` in the show's time zone; with `Z` where the show has none or that
 * hour is there twice.
 */
export function renderAirDate(instant: Instant, timezone: string): string {
  const second = Math.floor(instant / 1000) * 1000;
  const zoned = isoInstant(second).replace(/:00Z$/, "Z");
  if (timezone === "UTC") return zoned;
  const local = Temporal.Instant.fromEpochMilliseconds(second)
    .toZonedDateTimeISO(timezone)
    .toPlainDateTime()
    .toString()
    .replace(/(T\d\d:\d\d):00$/, "$1");
  const reading = parseAirDate(local, timezone);
  return "value" in reading && reading.value === second ? local : zoned;
}

/** A date of a feed in that form; as it is where it is none, so that the schema can say so. */
export function airDateOf(written: string | undefined, timezone: string): string | undefined {
  const date = written === undefined ? undefined : parseForeignDate(written);
  return date !== undefined && "instant" in date ? renderAirDate(date.instant, timezone) : written;
}
