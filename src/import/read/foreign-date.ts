import { parseRssDate } from "../../feed-check/rss-date.ts";
import type { Instant } from "../../moments/instant.ts";
import type { Fault } from "../../schemas/fault.ts";
import { monthNamed } from "./month-names.ts";
import { zoneMinutes } from "./zone-names.ts";

/** A date of another host: when it is, and what had to be guessed to know that. */
export interface ForeignDate {
  readonly instant: Instant;
  /** Continues “the date …”: `has no zone, so UTC is taken`. */
  readonly remark?: string;
}

/**
 * Reads a date as hosts write it: RFC 2822 and what resembles it in several languages, ISO 8601, seconds since 1970. One that may be two days
 * (`03/04/2020`) is a fault.
 */
export function parseForeignDate(text: string): ForeignDate | Fault {
  const written = text.trim().replace(/\s+/g, " ");
  if (written === "") return { what: "is empty", fix: FIX };
  const strict = parseRssDate(written);
  if (strict !== undefined) {
    if (strict.isWeekdayRight) return { instant: strict.instant };
    return { instant: strict.instant, remark: "has the wrong day of the week" };
  }
  if (written.length > 100) return unreadable(written);
  return (
    epoch(written) ?? isoDate(written) ?? wordyDate(written) ?? numericDate(written) ?? unreadable(written)
  );
}

const FIX = "give the date as RFC 2822: Tue, 01 Dec 2026 09:00:00 GMT";

function unreadable(written: string): Fault {
  return { what: `is no date: ${written.slice(0, 60)}`, fix: FIX };
}

/** Seconds since 1970, or thousandths: of dates after 2001 they have ten digits, or thirteen. */
function epoch(written: string): ForeignDate | undefined {
  if (!/^(?:\d{10}|\d{13})$/.test(written)) return undefined;
  const instant = written.length === 10 ? Number(written) * 1000 : Number(written);
  return { instant, remark: "is a number of seconds since 1970" };
}

interface Parts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** `9:05`, `9:05:07 PM`; undefined for a day alone. */
  readonly clock?: string | undefined;
  /** As it is written; "" for none. */
  readonly zone: string;
}

/** ISO 8601 and what databases write: `2026-12-01T09:00:00.000+01:00`, `2026-12-01 09:00`, `20261201T090000Z`, `2026/12/01`. */
function isoDate(written: string): ForeignDate | undefined {
  const match =
    /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:(?:T| |, )(\d{1,2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?)\s?(.*))?$/i.exec(
      written,
    );
  if (match === null) return undefined;
  const [, year, separator = "", month = "", day = "", clock, zone = ""] = match;
  if (separator === "" && (month.length < 2 || day.length < 2)) return undefined;
  return dateOf({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    clock: withColons(clock),
    zone,
  });
}

/** `090000` → `09:00:00`. */
function withColons(clock: string | undefined): string | undefined {
  return clock?.replace(/^(\d{2})(\d{2})(\d{2})?/, (_, hour, minute, second) =>
    second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`,
  );
}

/** A month by its name: `Tuesday 1st December 2026, 9:00 am PST`, `December 1, 2026`, `1. Dezember 2026 09:00 Uhr`. */
function wordyDate(written: string): ForeignDate | undefined {
  const match = wordyParts(written.replace(WEEKDAY, "")) ?? wordyParts(written);
  if (match === undefined) return undefined;
  const { day = "", month = "", year = "", clock, zone = "" } = match;
  const number = monthNamed(month);
  if (number === undefined) return undefined;
  const weekday = WEEKDAY.exec(written)?.[1] ?? "";
  const found = dateOf({ year: fullYear(year), month: number, day: Number(day), clock, zone });
  return found && withWeekday(found, weekday, { year: fullYear(year), month: number, day: Number(day) });
}

function wordyParts(written: string): Readonly<Record<string, string>> | undefined {
  return (DAY_FIRST.exec(written) ?? MONTH_FIRST.exec(written) ?? UNIX_DATE.exec(written))?.groups;
}

/** `Tue, `, `Dienstag, `, `mar., `, `terça-feira, `. */
const WEEKDAY = /^(\p{L}{2,12}(?:-feira)?)(?:\., |[.,] ?| )(?=\d|\p{L})/u;
const CLOCK = String.raw`(?<clock>\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?: ?[ap]\.?m\.?)?)(?: ?(?:Uhr|h|uur))?`;
const TAIL = `(?:(?:,| at| um| à| a las| às| om| alle|,? o)? ${CLOCK})?(?<zone>.*)`;
const DAY_FIRST = new RegExp(
  String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:of |de )?(?<month>\p{L}{3,12})\.?,?[ -](?:de )?(?<year>\d{4}|\d{2})${TAIL}$`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  String.raw`^(?<month>\p{L}{3,12})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})${TAIL}$`,
  "iu",
);
/** As the command `date` writes it: `Dec  1 09:00:00 UTC 2026`. */
const UNIX_DATE = new RegExp(
  String.raw`^(?<month>\p{L}{3}) (?<day>\d{1,2}) ${CLOCK}(?<zone>(?: [A-Z]{1,5}| [+-]\d{4})?) (?<year>\d{4})$`,
  "iu",
);

/** RFC 2822 §4.3: two digits below 50 are of this century. */
function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

/** In English alone: names of other languages are not looked at. */
function withWeekday(
  found: ForeignDate,
  weekday: string,
  { year, month, day }: Omit<Parts, "zone">,
): ForeignDate {
  const index = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].indexOf(weekday.slice(0, 3).toLowerCase());
  const isEnglish = /^(?:sun|mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?$/i.test(weekday);
  if (!isEnglish || new Date(Date.UTC(year, month - 1, day)).getUTCDay() === index) return found;
  return { instant: found.instant, remark: joined(found.remark, "has the wrong day of the week") };
}

/** `31.12.2026 09:00`, `25/12/2026`: read when only one of the first two numbers can be a month, or when dots say that the day is first. */
function numericDate(written: string): ForeignDate | Fault | undefined {
  const match = NUMERIC.exec(written)?.groups;
  if (match === undefined) return undefined;
  const { first = "", separator, second = "", year = "", clock, zone = "" } = match;
  const [one, two] = [Number(first), Number(second)];
  if (separator !== "." && one <= 12 && two <= 12 && one !== two)
    return { what: `may be two days: ${written}`, fix: "give the month by its name: 3 Apr 2020" };
  const isDayFirst = separator === "." || one > 12;
  const [day, month] = isDayFirst ? [one, two] : [two, one];
  const found = dateOf({ year: Number(year), month, day, clock, zone });
  return found && { instant: found.instant, remark: joined(found.remark, "has its month as a number") };
}

const NUMERIC = new RegExp(
  String.raw`^(?<first>\d{1,2})(?<separator>[./-])(?<second>\d{1,2})\k<separator>(?<year>\d{4})${TAIL}$`,
  "iu",
);

function dateOf({ year, month, day, clock, zone }: Parts): ForeignDate | undefined {
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  if (year < 1970 || date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return undefined;
  const seconds = clock === undefined ? 0 : secondsOf(clock);
  const offset = zoneMinutes(zone.trim());
  if (seconds === undefined || offset === undefined) return undefined;
  const remarks = [
    clock === undefined ? "has no time, so midnight is taken" : undefined,
    offset.remark,
  ].filter((remark) => remark !== undefined);
  const instant = midnight + Math.round(seconds * 1000) - offset.minutes * 60_000;
  return remarks.length === 0 ? { instant } : { instant, remark: remarks.join("; ") };
}

/** A time of day in seconds: 24:00 is the end of the day, a second 60 that of the minute. */
function secondsOf(clock: string): number | undefined {
  const match = /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}(?:[.,]\d+)?))?(?:\.\d+)?(?: ?([ap])\.?m\.?)?$/i.exec(
    clock,
  );
  if (match === null) return undefined;
  const [, hour = "", minute = "", second = "0", half] = match;
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second.replace(",", "."))];
  if (minutes > 59 || seconds >= 61 || hours > 24 || (hours === 24 && minutes + seconds > 0))
    return undefined;
  if (half === undefined || hours > 12) return hours * 3600 + minutes * 60 + seconds;
  return ((hours % 12) + (half.toLowerCase() === "p" ? 12 : 0)) * 3600 + minutes * 60 + seconds;
}

function joined(first: string | undefined, second: string): string {
  return first === undefined ? second : `${first}; ${second}`;
}
