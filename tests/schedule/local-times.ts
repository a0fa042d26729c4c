import { Temporal } from "temporal-polyfill";
import { type Rhythm, rhythmOf } from "../../src/schedule/rhythm.ts";

export const LISBON = "Europe/Lisbon";

/** `2026-12-01 06:00` in Lisbon, or in another zone. */
export function at(local: string, timezone = LISBON): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timezone).epochMilliseconds;
}

export function localOf(instant: number, timezone = LISBON): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone);
  return local.toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");
}

/** `count` times from `first` on, every so many days, at the same time of the day. */
export function everyDays(first: string, days: number, count: number, timezone = LISBON): number[] {
  const start = Temporal.PlainDateTime.from(first);
  return Array.from({ length: count }, (_, index) =>
    at(start.add({ days: days * index }).toString(), timezone),
  );
}

export const all = (...locals: readonly string[]): number[] => locals.map((local) => at(local));

export function known(airDates: readonly number[], timezone = LISBON): Rhythm {
  const rhythm = rhythmOf(airDates, timezone);
  if (rhythm === null) throw new Error("there is no rhythm");
  return rhythm;
}

export const WORKDAYS = everyDays("2026-10-05 05:00", 1, 26).filter((_, index) => index % 7 < 5);
