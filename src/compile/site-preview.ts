import { Temporal } from "temporal-polyfill";
import type { SitePreview } from "../catalog/catalog.ts";
import type { Instant } from "../moments/instant.ts";
import { parseAirDate } from "../schemas/air-date.ts";

/** What a build for the host's machine alone may show before its time. */
export interface PreviewOptions {
  /** When the site is shown to be, as a host writes an air date; null for when everything is out. */
  readonly at: string | null;
  readonly drafts: boolean;
}

/** How the site is shown, and what its pages say of it. `airDates` are those of all its episodes. */
export function sitePreview(
  { at, drafts }: PreviewOptions,
  { airDates, timezone, now }: { airDates: readonly Instant[]; timezone: string; now: Instant },
): SitePreview {
  const whenAllIsOut = airDates.reduce((latest, airDate) => Math.max(latest, airDate), now);
  const asOf = at === null ? whenAllIsOut : instantOf(at, timezone);
  const local = Temporal.Instant.fromEpochMilliseconds(asOf).toZonedDateTimeISO(timezone);
  const moment = `${local.toPlainDate()}, ${local.toPlainTime().toString({ smallestUnit: "minute" })}`;
  const words = `Preview, on this machine only: the site as it will be on ${moment} (${timezone})${drafts ? ", with drafts" : ""}.`;
  return { asOf, words };
}

/** In an hour that the show's time zone does not have, or has twice, it is read as UTC: what is shown is told anyway. */
function instantOf(written: string, timezone: string): Instant {
  const readings = [parseAirDate(written, timezone), parseAirDate(written, "UTC")];
  for (const reading of readings) if ("value" in reading) return reading.value;
  throw new Error(`${written} is not a date and time`);
}
