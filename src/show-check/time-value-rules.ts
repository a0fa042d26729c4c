import { renderClock } from "../moments/clock.ts";
import { isoInstant } from "../moments/instant.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedEpisode, CheckedShow } from "./checked-show.ts";
import { onEpisodes, type ShowRule } from "./show-rule.ts";

/** Times that nobody can mean. */
export const TIME_VALUE_RULES: readonly ShowRule[] = [
  { id: "values/air-date", level: "error", check: onEpisodes(airDate) },
  { id: "values/recorded", level: "warning", check: onEpisodes(recorded) },
  { id: "values/copyright-year", level: "warning", check: copyrightYear },
  { id: "values/live-time", level: "error", check: liveTime },
];

/** Feeds have had enclosures since January 2001 (RSS 0.92). */
const FIRST_PODCASTS = Date.UTC(2000, 0, 1);
const CENTURY = 100 * 365.25 * 86_400_000;

function airDate({ fields: { published }, at }: CheckedEpisode, { now }: CheckedShow): Problem[] {
  if (published >= FIRST_PODCASTS && published < now + CENTURY) return [];
  const what = `is ${isoInstant(published)}, ${published < now ? "before there were podcasts" : "a hundred years away"}`;
  return [at(["published"], { what, fix: "correct the year; recorded says when an old recording was made" })];
}

function recorded({ fields, at }: CheckedEpisode, { now }: CheckedShow): Problem[] {
  if (fields.recorded === undefined) return [];
  const aired = isoInstant(fields.published + DAY).slice(0, 10);
  const today = isoInstant(now + DAY).slice(0, 10);
  const told = (what: string) => [at(["recorded"], { what, fix: "give the day on which it was recorded" })];
  if (fields.recorded > today) return told(`is ${fields.recorded}, a day to come`);
  return fields.recorded > aired ? told(`is ${fields.recorded}, after the air date`) : [];
}

/** Time zones are a day apart at most. */
const DAY = 86_400_000;

function copyrightYear({ fields: { copyright = "" }, at, now }: CheckedShow): Problem[] {
  const year = [...copyright.matchAll(/\b(?:19|20|21)\d{2}\b/g)]
    .map(([found]) => Number(found))
    .sort()
    .at(-1);
  if (year === undefined || year <= new Date(now).getUTCFullYear() + 1) return [];
  return [at(["copyright"], { what: `says ${year}, which is to come`, fix: "correct the year" })];
}

function liveTime({ fields: { live = [] }, at }: CheckedShow): Problem[] {
  return live.flatMap(({ start, end }, index) => {
    if (end === undefined) return [];
    if (end <= start)
      return [
        at(["live", index, "end"], { what: "is not after start", fix: "give the time at which it ends" }),
      ];
    const seconds = (end - start) / 1000;
    if (seconds <= 7 * 86_400) return [];
    const what = `is ${renderClock(seconds)} after start, more than a week`;
    return [at(["live", index, "end"], { what, fix: "correct the day on which it ends" })];
  });
}
