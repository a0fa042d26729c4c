import { Temporal } from "temporal-polyfill";
import type { Instant } from "../../moments/instant.ts";
import { nextSlot } from "../../schedule/next-slot.ts";
import { type Rhythm, rhythmOf } from "../../schedule/rhythm.ts";
import { rhythmText } from "../../schedule/rhythm-text.ts";
import type { KnownShow } from "./known-show.ts";

/** When a new episode goes on air, and where that is from: its host, the rhythm of the show, or nowhere. */
export type NewAirDate = { readonly published: Instant } & (
  | { readonly from: "host" | "nowhere" }
  | { readonly from: "rhythm"; readonly rhythm: Rhythm }
);

const YEAR_MS = 365 * 86_400_000;

/**
 * The next free slot of the show's rhythm after `now`. The rhythm is that of full episodes which have come or are scheduled, but for those more
 * than a year ahead, and for unlisted ones; drafts take their slots too. A show without a rhythm gets nine in the morning a week from now, to be written anew.
 */
export function nextAirDate(
  { fields, episodes }: Pick<KnownShow, "fields" | "episodes">,
  now: Instant,
): NewAirDate {
  const full = episodes.filter(
    ({ type, unlisted, published }) => type === "full" && !unlisted && published < now + YEAR_MS,
  );
  const out = full.filter(({ draft }) => !draft);
  const instants = (list: typeof full): Instant[] => list.map(({ published }) => published);
  const rhythm = rhythmOf(instants(out), fields.timezone);
  if (rhythm === null) return { published: weekFrom(now, fields.timezone), from: "nowhere" };
  return { published: nextSlot(rhythm, now, instants(full)), from: "rhythm", rhythm };
}

function weekFrom(now: Instant, timezone: string): Instant {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDate();
  return today.add({ weeks: 1 }).toZonedDateTime({ timeZone: timezone, plainTime: "09:00" })
    .epochMilliseconds;
}

/** Where it is from, for a host: the slot's rhythm; empty where the host has said it. */
export function originText(airDate: NewAirDate): string {
  switch (airDate.from) {
    case "host":
      return "";
    case "nowhere":
      return "a guess, for the show has no usual time yet";
    case "rhythm":
      return `the next free slot of ${rhythmText(airDate.rhythm)}`;
    default:
      return airDate satisfies never;
  }
}
