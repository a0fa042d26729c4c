import type { Outline } from "./episode-outline.ts";
import { wordSlug } from "./word-slug.ts";

/** By what episodes are grouped. */
export type Grouping = "season" | "tag" | "person";

/** Where the episodes of a group are among those on air, newest first. */
export interface IndexGroup {
  /** What stands in the group's address: a season's number, or the words in lower case. */
  readonly slug: string;
  /** As the newest of its episodes writes it. */
  readonly name: string;
  readonly indexes: readonly number[];
}

/**
 * Groups episodes, of which `outlines` are given newest first. Seasons come by their number, tags and people with the most
 * episodes first, equal ones by their slugs.
 */
export function episodeGroups(outlines: readonly Outline[], grouping: Grouping): IndexGroup[] {
  const groups = new Map<string, { slug: string; name: string; indexes: number[] }>();
  const slugs = new Map<string, string>();
  for (const [index, outline] of outlines.entries()) {
    for (const name of NAMES[grouping](outline)) {
      const slug = slugs.get(name) ?? wordSlug(name);
      slugs.set(name, slug);
      const group = groups.get(slug) ?? { slug, name, indexes: [] };
      groups.set(slug, group);
      // Two spellings of one tag are one tag.
      if (group.indexes.at(-1) !== index) group.indexes.push(index);
    }
  }
  return [...groups.values()].sort(grouping === "season" ? bySeason : byCount);
}

const NAMES: Readonly<Record<Grouping, (outline: Outline) => readonly string[]>> = {
  season: ({ season }) => (season === null ? [] : [String(season)]),
  tag: ({ tags }) => tags,
  person: ({ people }) => people.map(({ name }) => name),
};

function bySeason(a: IndexGroup, b: IndexGroup): number {
  return Number(a.slug) - Number(b.slug);
}

function byCount(a: IndexGroup, b: IndexGroup): number {
  return b.indexes.length - a.indexes.length || (a.slug < b.slug ? -1 : 1);
}
