import { Temporal } from "temporal-polyfill";
import type { Reading } from "./field.ts";
import { shown } from "./field-kinds.ts";
import { nearest } from "./nearest.ts";

/** Reads the name of a time zone. What hosts write in its place, an abbreviation or a city, is refused with the names that it may mean. */
export function readTimezone(raw: unknown): Reading<string> {
  if (typeof raw !== "string") return { what: `is ${shown(raw)}, which is no time zone`, fix: HOW };
  const meant = ABBREVIATED.get(raw.trim().toUpperCase());
  if (meant !== undefined)
    return {
      what: `is ${shown(raw)}, an abbreviation`,
      fix: `name a place that it is the time of: ${meant}`,
    };
  return isTimezone(raw)
    ? { value: raw }
    : { what: `is ${shown(raw)}, which is no time zone`, fix: likely(raw) };
}

/** Whether `name` is a time zone of the IANA database. */
export function isTimezone(name: string): boolean {
  return canonicalName(name) !== undefined;
}

const HOW = "name the area and the largest city near you, as in Europe/Lisbon or America/New_York";

/** The name in the database's own capitals; undefined when it is not in there. */
function canonicalName(name: string): string | undefined {
  // A fixed offset is no place: it knows no summer time.
  if (/^[+-]/.test(name)) return undefined;
  try {
    // Intl takes no more than a name, where Temporal takes a whole date; and Temporal knows which names Intl alone made up.
    new Intl.DateTimeFormat("en", { timeZone: name });
    return Temporal.PlainDate.from("2026-01-01").toZonedDateTime(name).timeZoneId;
  } catch {
    return undefined;
  }
}

function likely(raw: string): string {
  const city = raw
    .trim()
    .split(/[\s_]+/)
    .join("_");
  const zone = AREAS.map((area) => canonicalName(`${area}/${city}`)).find((name) => name !== undefined);
  if (zone !== undefined) return `write ${zone}`;
  const close = raw.includes("/") ? nearest(raw, Intl.supportedValuesOf("timeZone")) : undefined;
  return close === undefined ? HOW : `did you mean ${close}?`;
}

const AREAS = [
  ...[
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
  ],
  ...["America/Argentina", "America/Indiana", "America/Kentucky", "America/North_Dakota"],
];

/**
 * Abbreviations of times of the day, which several places share or which are only half of a year's, and places that keep them.
 * Those that the database has as places of their own (CET, EET, WET, GMT, UTC) are left to it.
 */
const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "PT PST PDT": "America/Los_Angeles",
    "MT MDT": "America/Denver",
    MST: "America/Denver, or America/Phoenix, which has no summer time",
    "CT CDT": "America/Chicago",
    CST: "America/Chicago, America/Costa_Rica, which has no summer time, Asia/Shanghai or America/Havana",
    "ET EDT": "America/New_York",
    EST: "America/New_York, or America/Panama, which has no summer time",
    "AKST AKDT": "America/Anchorage",
    HST: "Pacific/Honolulu",
    "AST ADT": "America/Halifax, America/Puerto_Rico or Asia/Riyadh",
    "NST NDT": "America/St_Johns",
    BRT: "America/Sao_Paulo",
    ART: "America/Argentina/Buenos_Aires",
    BST: "Europe/London or Asia/Dhaka",
    IST: "Asia/Kolkata, Europe/Dublin or Asia/Jerusalem",
    WEST: "Europe/Lisbon",
    "CEST MEZ MESZ": "Europe/Berlin, Europe/Paris, Europe/Madrid, Europe/Rome, Europe/Warsaw …",
    EEST: "Europe/Athens, Europe/Helsinki or Europe/Kyiv",
    MSK: "Europe/Moscow",
    PKT: "Asia/Karachi",
    JST: "Asia/Tokyo",
    KST: "Asia/Seoul",
    HKT: "Asia/Hong_Kong",
    SGT: "Asia/Singapore",
    AWST: "Australia/Perth",
    "ACST ACDT": "Australia/Adelaide or Australia/Darwin",
    "AEST AEDT": "Australia/Sydney, Australia/Melbourne or Australia/Brisbane",
    "NZST NZDT": "Pacific/Auckland",
    SAST: "Africa/Johannesburg",
    EAT: "Africa/Nairobi",
    WAT: "Africa/Lagos",
  }).flatMap(([names, zones]) => names.split(" ").map((name) => [name, zones])),
);
