import { Temporal } from "temporal-polyfill";
import type { Instant } from "../moments/instant.ts";

/** When a show's episodes usually come, in its own time zone. Weekdays count from 1, Monday, to 7. */
export type Rhythm = {
  /** `06:00`, or `06:00:30`. */
  readonly time: string;
  readonly timezone: string;
} & (
  | {
      readonly kind: "weeks";
      /** Every so many weeks, counted from the week of `from`. */
      readonly every: number;
      readonly weekdays: readonly number[];
      /** A day on which one came: `2026-12-01`. */
      readonly from: string;
    }
  | { readonly kind: "day of the month"; readonly day: number }
  /** `nth` 5 is the month's last one. */
  | { readonly kind: "weekday of the month"; readonly weekday: number; readonly nth: number }
);

/** What a rhythm is told from. */
interface Aired {
  readonly day: Temporal.PlainDate;
  readonly time: string;
}

/** So many of the newest episodes tell it; where many come in a month, all of that month do. */
const NEWEST = 10;
const NEWEST_DAYS = 28;

/**
 * The rhythm of some air dates, from the newest of them: some weekdays of each week, a weekday every few weeks, or a day of each month, at the
 * clock time that most have. Null for those that have none: no episode, or days that come as they like.
 */
export function rhythmOf(airDates: readonly Instant[], timezone: string): Rhythm | null {
  const aired = newestOf(airDates, timezone);
  const days = aired
    .map(({ day }) => day)
    .filter((day, at, all) => at === 0 || !day.equals(all[at - 1] ?? day));
  const newest = days.at(-1);
  if (newest === undefined) return null;
  const at = { time: usualTime(aired), timezone };
  const gap = medianGap(days);
  if (gap < FEW_DAYS)
    return { kind: "weeks", every: 1, weekdays: usualWeekdays(days), from: newest.toString(), ...at };
  const monthly = isMonth(gap) && days.length >= ENOUGH ? monthlyRhythm(days) : null;
  if (monthly !== null) return { ...monthly, ...at };
  const weekday = most(days.map(({ dayOfWeek }) => dayOfWeek));
  const from = days.findLast(({ dayOfWeek }) => dayOfWeek === weekday.value) ?? newest;
  const every = Math.max(1, Math.round(gap / 7));
  if (weekday.count * 2 < days.length || every > MOST_WEEKS) return null;
  return { kind: "weeks", every, weekdays: [weekday.value], from: from.toString(), ...at };
}

/** Between fewer days than these, several come in a week. */
const FEW_DAYS = 5;
/** What comes more seldom has no rhythm. */
const MOST_WEEKS = 8;
/** How many days of a month tell that it is the month that counts. */
const ENOUGH = 3;

/** Oldest first. */
function newestOf(airDates: readonly Instant[], timezone: string): readonly Aired[] {
  const sorted = [...airDates].sort((a, b) => a - b);
  const monthAgo = (sorted.at(-1) ?? 0) - NEWEST_DAYS * 86_400_000;
  const ofMonth = sorted.filter((instant) => instant > monthAgo);
  const newest = ofMonth.length > NEWEST ? ofMonth : sorted.slice(-NEWEST);
  return newest.map((instant) => {
    const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone);
    return {
      day: local.toPlainDate(),
      time: local
        .toPlainTime()
        .toString()
        .replace(/^(\d\d:\d\d):00$/, "$1"),
    };
  });
}

/** Of an episode alone, and of two on one day, the next one is expected a week later. */
function medianGap(days: readonly Temporal.PlainDate[]): number {
  const gaps = days.slice(1).map((day, at) => days[at]?.until(day).days ?? 0);
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 7;
}

/** Where nobody keeps to a minute, the hour. */
function usualTime(aired: readonly Aired[]): string {
  const time = most(aired.map(({ time }) => time));
  if (time.count > 1 || aired.length < ENOUGH) return time.value;
  return `${most(aired.map(({ time: each }) => each.slice(0, 2))).value}:00`;
}

/** Those that come at least half as often as the one that comes most. */
function usualWeekdays(days: readonly Temporal.PlainDate[]): readonly number[] {
  const counts = Map.groupBy(days, ({ dayOfWeek }) => dayOfWeek);
  const highest = Math.max(...[...counts.values()].map(({ length }) => length));
  const usual = [...counts].filter(([, { length }]) => length * 2 >= highest);
  return usual.map(([weekday]) => weekday).sort((a, b) => a - b);
}

function isMonth(days: number): boolean {
  return days >= 28 && days <= 35;
}

type Monthly =
  | Pick<Extract<Rhythm, { kind: "day of the month" }>, "kind" | "day">
  | Pick<Extract<Rhythm, { kind: "weekday of the month" }>, "kind" | "weekday" | "nth">;

/** Every fourth week to the day is none. */
function monthlyRhythm(days: readonly Temporal.PlainDate[]): Monthly | null {
  const isMost = (count: number): boolean => count * 4 >= days.length * 3;
  const day = most(days.map((each) => each.day));
  if (isMost(day.count)) return { kind: "day of the month", day: day.value };
  const weekday = most(days.map(({ dayOfWeek }) => dayOfWeek));
  if (!isMost(weekday.count)) return null;
  const last = days.filter((each) => each.day + 7 > each.daysInMonth);
  if (isMost(last.length)) return { kind: "weekday of the month", weekday: weekday.value, nth: 5 };
  const nth = most(days.map((each) => Math.ceil(each.day / 7)));
  return isMost(nth.count) ? { kind: "weekday of the month", weekday: weekday.value, nth: nth.value } : null;
}

/** The value that stands there most often; of several the newest. */
function most<T>(values: readonly T[]): { readonly value: T; readonly count: number } {
  const counts = Map.groupBy(values.toReversed(), (value) => value);
  const [first, ...others] = [...counts].map(([value, { length: count }]) => ({ value, count }));
  if (first === undefined) throw new Error("nothing to count");
  return others.reduce((best, other) => (other.count > best.count ? other : best), first);
}
