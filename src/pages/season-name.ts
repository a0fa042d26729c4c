import type { Show } from "../catalog/show.ts";

/** A season as listeners read it: `Season 2`, or `Season 2: The Wire` when it has a name. */
export function seasonName(season: number, show: Show): string {
  const name = show.seasons?.[season]?.name;
  return name === undefined ? `Season ${season}` : `Season ${season}: ${name}`;
}
