import { Temporal } from "temporal-polyfill";
import type { Instant } from "../moments/instant.ts";
import type { Reading } from "./field.ts";

/**
 * Reads a date and time as hosts write it: `2026-12-01T09:00`, `2026-12-01 09:00:30`, `2026-12-01` (midnight), each with or
 * without an offset (`Z`, `+01:00`). Without one it is in `timezone`. An hour that the change to summer time skips, or that
 * the change back repeats, is refused with the offsets to choose from: guessing would put an episode on air an hour wrong.
 */
export function parseAirDate(raw: unknown, timezone: string): Reading<Instant> {
  const match = typeof raw === "string" ? PATTERN.exec(raw.trim()) : null;
  if (match === null) return { what: `is ${JSON.stringify(raw)}, not a date and time`, fix: HOW };
  const [, day = "", clock = "00:00", offset] = match;
  const plain = plainDateTime(`${day}T${clock}`);
  if (plain === undefined) return { what: `is ${String(raw)}, which no calendar has`, fix: HOW };
  return offset === undefined ? inZone(plain, timezone) : withOffset(plain, offset);
}

/** Reads the same and leaves it as it is written, for when the show's time zone is not known yet. */
export function readWrittenAirDate(raw: unknown): Reading<string> {
  const reading = parseAirDate(raw, "UTC");
  return "value" in reading ? { value: String(raw) } : reading;
}

/** Reads a calendar day, `2026-11-29` → the same text. */
export function parseDay(raw: unknown): Reading<string> {
  const isDay =
    typeof raw === "string" && /^\d{4}-\d{2}-\d{2}$/.test(raw) && plainDateTime(raw) !== undefined;
  return isDay
    ? { value: raw }
    : { what: `is ${JSON.stringify(raw)}, not a day`, fix: "write it as 2026-11-29" };
}

const PATTERN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,3})?)?)\s?(Z|[+-]\d{2}:\d{2})?)?$/i;
const HOW =
  "write it as 2026-12-01T09:00, in the show's time zone, or with an offset: 2026-12-01T09:00+01:00";

function plainDateTime(text: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

function withOffset(plain: Temporal.PlainDateTime, offset: string): Reading<Instant> {
  const zone = offset.toUpperCase() === "Z" ? "+00:00" : offset;
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  if (hours > 14 || minutes > 59) return { what: `has the offset ${offset}, which no place has`, fix: HOW };
  return { value: plain.toZonedDateTime(zone).epochMilliseconds };
}

function inZone(plain: Temporal.PlainDateTime, timezone: string): Reading<Instant> {
  const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
    plain.toZonedDateTime(timezone, { disambiguation }),
  );
  if (earlier === undefined || later === undefined) throw new Error("both readings exist");
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { value: earlier.epochMilliseconds };
  const exists = earlier.toPlainDateTime().equals(plain);
  const what = exists
    ? `is ${plain.toString()}, an hour that ${timezone} has twice that night`
    : `is ${plain.toString()}, an hour that ${timezone} skips that night`;
  return {
    what,
    fix: `write the offset too: ${plain.toString()}${earlier.offset} or ${plain.toString()}${later.offset}`,
  };
}
