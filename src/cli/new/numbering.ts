import type { KnownEpisode } from "./known-show.ts";

/** Where an episode stands in its show; undefined what its show does not say of its episodes. */
export interface Numbering {
  readonly number: number | undefined;
  readonly season: number | undefined;
}

/**
 * The next number, and the season of the newest full episode or the one that is given. Where seasons have begun anew with 1, numbers are counted
 * in the season, else through all. Trailers and bonus episodes have a season only, as Apple has it; unlisted ones
 * count for nothing.
 */
export function nextNumbering(
  all: readonly KnownEpisode[],
  given: { readonly type: KnownEpisode["type"]; readonly season?: number | undefined },
): Numbering {
  const episodes = all.filter(({ unlisted }) => !unlisted);
  const full = episodes.filter(({ type }) => type === "full").sort((a, b) => a.published - b.published);
  const season = given.season ?? full.at(-1)?.season;
  if (given.type !== "full" || !areNumbered(full)) return { number: undefined, season };
  const counted = beginAnew(episodes) ? episodes.filter((episode) => episode.season === season) : episodes;
  const numbers = counted.flatMap(({ number }) => number ?? []);
  return { number: Math.floor(Math.max(0, ...numbers)) + 1, season };
}

/** Whether one of the newest has a number. A draft may not have got its own yet. */
function areNumbered(full: readonly KnownEpisode[]): boolean {
  const newest = full.filter(({ draft }) => !draft).slice(-3);
  return newest.length === 0 || newest.some(({ number }) => number !== undefined);
}

function beginAnew(episodes: readonly KnownEpisode[]): boolean {
  const first = episodes.filter(({ number }) => number === 1);
  return new Set(first.map(({ season }) => season)).size > 1;
}
