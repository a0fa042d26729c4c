import { fill } from "../languages/template.ts";
import type { Show } from "./show.ts";

/** A season as listeners read it: `Season 2`, or `Season 2: The Wire` when it has a name. */
export function seasonName(season: number, show: Show): string {
  const name = show.seasons?.[season]?.name;
  const { seasonNumber, namedSeason } = show.texts;
  return name === undefined
    ? fill(seasonNumber, { number: season })
    : fill(namedSeason, { number: season, name });
}
