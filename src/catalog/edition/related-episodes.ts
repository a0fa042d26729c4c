import { highest } from "../highest.ts";
import type { EpisodeGroups } from "./episode-groups.ts";
import type { Outline } from "./episode-outline.ts";
import { wordSlug } from "./word-slug.ts";

/** An edition as it is asked for related episodes. */
export interface RelatedIn {
  readonly tags: EpisodeGroups;
  readonly people: EpisodeGroups;
  /** How many episodes the catalog has. */
  readonly episodes: number;
  /** The names of people who do not count, for they are in every episode. */
  readonly hosts: readonly string[];
}

/**
 * Where the episodes are among all of the catalog that have most in common with the one at `own`, of which `outline` tells, `count` at most:
 * the most tags, then the most people, then the newest.
 */
export function relatedEpisodes(
  { index: own, outline }: { readonly index: number; readonly outline: Outline },
  count: number,
  { tags, people, episodes, hosts }: RelatedIn,
): number[] {
  const guests = outline.people.map(({ name }) => name).filter((name) => !hosts.includes(name));
  // By the number of an episode from the oldest one on, so that of equal ones the newest is the last.
  const points = new Uint32Array(episodes);
  addPoints(points, membersOf(tags, outline.tags), TAG);
  addPoints(points, membersOf(people, guests), PERSON);
  points[episodes - 1 - own] = 0;
  return highest(points, count).places.map((place) => episodes - 1 - place);
}

/** A tag counts for more than all people of an episode. */
const TAG = 2 ** 16;
const PERSON = 1;

/** The episodes of the groups with these names, of each; two spellings of a name are one. */
function membersOf(groups: EpisodeGroups, names: readonly string[]): (readonly number[])[] {
  const slugs = [...new Set(names.map(wordSlug))];
  return slugs.map((slug) => groups.get(slug)?.indexes ?? []);
}

function addPoints(points: Uint32Array, members: readonly (readonly number[])[], worth: number): void {
  for (const indexes of members) {
    for (const index of indexes) {
      const place = points.length - 1 - index;
      points[place] = (points[place] ?? 0) + worth;
    }
  }
}
