import type { EditionIndex } from "./edition-index.ts";
import type { Grouping } from "./episode-groups.ts";
import { wordSlug } from "./word-slug.ts";

/**
 * Where the episodes are that have most in common with the one at `own`, `count` at most: the most tags, then the most people,
 * then the newest. People whose name is in `hosts` do not count, for they are in every episode.
 */
export function relatedEpisodes(
  index: EditionIndex,
  own: number,
  { count, hosts }: { readonly count: number; readonly hosts: readonly string[] },
): number[] {
  const { tags = [], people = [] } = index.outlines[own] ?? {};
  const guests = people.map(({ name }) => name).filter((name) => !hosts.includes(name));
  const shared = new Map<number, Shared>();
  for (const other of membersOf(index, "tag", tags)) sharedWith(shared, other).tags++;
  for (const other of membersOf(index, "person", guests)) sharedWith(shared, other).people++;
  shared.delete(own);
  return best([...shared.values()], count).map(({ other }) => other);
}

/** What another episode has in common. */
interface Shared {
  readonly other: number;
  tags: number;
  people: number;
}

/** The episodes of the groups with these names, one after another; two spellings of a name are one. */
function membersOf(index: EditionIndex, grouping: Grouping, names: readonly string[]): number[] {
  const slugs = [...new Set(names.map(wordSlug))];
  return slugs.flatMap((slug) => index.groups(grouping).get(slug)?.indexes ?? []);
}

function sharedWith(shared: Map<number, Shared>, other: number): Shared {
  const known = shared.get(other) ?? { other, tags: 0, people: 0 };
  shared.set(other, known);
  return known;
}

/** The first `count` of all, in order. A tag may be in thousands of episodes, which are not worth sorting. */
function best(all: readonly Shared[], count: number): Shared[] {
  const found: Shared[] = [];
  for (const shared of all) {
    const place = found.findIndex((other) => compare(shared, other) < 0);
    if (place >= 0) found.splice(place, 0, shared);
    else if (found.length < count) found.push(shared);
    found.length = Math.min(found.length, count);
  }
  return found;
}

function compare(a: Shared, b: Shared): number {
  return b.tags - a.tags || b.people - a.people || a.other - b.other;
}
