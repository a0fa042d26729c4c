import { Temporal } from "temporal-polyfill";
import type { Instant } from "../moments/instant.ts";
import type { Rhythm } from "./rhythm.ts";

const DAY = 86_400_000;

/**
 * The first slot of a rhythm after `after` that is free. One is taken when an episode comes nearer to it than half the time from one slot to the
 * next, early or late. A slot in an hour that the change to summer time skips is an hour later.
 */
export function nextSlot(rhythm: Rhythm, after: Instant, taken: readonly Instant[]): Instant {
  const room = roomOf(rhythm) / 2;
  const isFree = (slot: Instant): boolean => taken.every((instant) => Math.abs(instant - slot) >= room);
  for (const day of daysOf(rhythm, after)) {
    const slot = day.toZonedDateTime({ timeZone: rhythm.timezone, plainTime: rhythm.time }).epochMilliseconds;
    if (slot > after && isFree(slot)) return slot;
  }
  throw new Error("a rhythm has no end");
}

/** The least time from one slot to the next. */
function roomOf(rhythm: Rhythm): number {
  if (rhythm.kind !== "weeks") return 28 * DAY;
  const { every, weekdays } = rhythm;
  const [first = 1] = weekdays;
  const gaps = weekdays.map((weekday, at) => (weekdays[at + 1] ?? first + every * 7) - weekday);
  return Math.min(...gaps) * DAY;
}

/** The days of a rhythm, from some day before `after` on, without end. */
function* daysOf(rhythm: Rhythm, after: Instant): Generator<Temporal.PlainDate> {
  const today = Temporal.Instant.fromEpochMilliseconds(after)
    .toZonedDateTimeISO(rhythm.timezone)
    .toPlainDate();
  if (rhythm.kind === "weeks") yield* daysOfWeeks(rhythm, today);
  else
    for (let month = today.toPlainYearMonth(); ; month = month.add({ months: 1 }))
      yield rhythm.kind === "day of the month"
        ? month.toPlainDate({ day: rhythm.day })
        : weekdayOf(month, rhythm);
}

function* daysOfWeeks(
  { every, weekdays, from }: Extract<Rhythm, { kind: "weeks" }>,
  today: Temporal.PlainDate,
): Generator<Temporal.PlainDate> {
  const anchor = Temporal.PlainDate.from(from);
  const monday = anchor.subtract({ days: anchor.dayOfWeek - 1 });
  const passed = Math.floor(monday.until(today).days / (every * 7));
  for (let week = monday.add({ weeks: passed * every }); ; week = week.add({ weeks: every }))
    for (const weekday of weekdays) yield week.add({ days: weekday - 1 });
}

function weekdayOf(
  month: Temporal.PlainYearMonth,
  { weekday, nth }: Extract<Rhythm, { kind: "weekday of the month" }>,
): Temporal.PlainDate {
  const first = month.toPlainDate({ day: 1 });
  const day = first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 });
  return day.month === month.month ? day : day.subtract({ weeks: 1 });
}
