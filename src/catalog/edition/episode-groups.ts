import type { Instant } from "../../moments/instant.ts";
import type { ListedEpisode } from "../listed-episode.ts";
import { lowerBound } from "../lower-bound.ts";
import type { Outline } from "./episode-outline.ts";
import { wordSlug } from "./word-slug.ts";

/** By what episodes are grouped. */
export type Grouping = "season" | "tag" | "person";

/** The episodes of a season, with a tag, or of a person. */
export interface EpisodeGroup {
  /** What stands in its address, not yet encoded: a season's number, or the words in lower case. */
  readonly slug: string;
  /** As the newest of its episodes writes it. */
  readonly name: string;
  readonly count: number;
  /** The newest air date or correction of its episodes. */
  readonly changedAt: Instant;
  /** Where its episodes are among all of the catalog, newest first. */
  readonly indexes: readonly number[];
  /** Its newest episodes, after leaving out the first `skip`. */
  newest(count: number, skip?: number): ListedEpisode[];
  /** What is known of its newest episodes without opening them. */
  outlines(count: number): Outline[];
}

/** What episodes are grouped by, and what is told of them; all of a catalog, newest first. */
export interface GroupedEpisodes {
  readonly outlines: readonly Outline[];
  listedAt(index: number): ListedEpisode;
}

/** The groups of some episodes in one grouping; none of them is empty. */
export interface EpisodeGroups {
  readonly count: number;
  get(slug: string): EpisodeGroup | undefined;
  /** Seasons by their number; tags and people with the most episodes first, equal ones by their slugs. */
  inOrder(): readonly EpisodeGroup[];
}

/** Groups all episodes. With ten thousand of them it takes longer than a request may. */
export function episodeGroups(episodes: GroupedEpisodes, grouping: Grouping): EpisodeGroups {
  const gathered = new Map<string, { name: string; indexes: number[] }>();
  const slugs = new Map<string, string>();
  for (const [index, outline] of episodes.outlines.entries()) {
    for (const name of NAMES[grouping](outline)) {
      const slug = slugs.get(name) ?? wordSlug(name);
      slugs.set(name, slug);
      const group = gathered.get(slug) ?? { name, indexes: [] };
      gathered.set(slug, group);
      // Two spellings of one tag are one tag.
      if (group.indexes.at(-1) !== index) group.indexes.push(index);
    }
  }
  const groups = [...gathered].map(([slug, own]) => episodeGroup(episodes, { slug, ...own }));
  const bySlug = new Map(groups.map((group) => [group.slug, group]));
  groups.sort(ORDERS[grouping]);
  return { count: groups.length, get: (slug) => bySlug.get(slug), inOrder: () => groups };
}

/**
 * The groups of the episodes from index `first` on, of those of all episodes. Only groups that an episode before it is in are made anew; the
 * others are the same objects, so that what was made of them before holds still.
 */
export function groupsFrom(
  first: number,
  all: EpisodeGroups,
  { episodes, grouping }: { readonly episodes: GroupedEpisodes; readonly grouping: Grouping },
): EpisodeGroups {
  const namesOf = NAMES[grouping];
  const left = new Set(episodes.outlines.slice(0, first).flatMap(namesOf).map(wordSlug));
  const rest = [...left].flatMap((slug) => {
    const { indexes = [] } = all.get(slug) ?? {};
    const own = indexes.slice(lowerBound(indexes.length, (at) => (indexes[at] ?? 0) < first));
    const newest = own.slice(0, 1).flatMap((index) => episodes.outlines[index] ?? []);
    const name = newest.flatMap(namesOf).find((words) => wordSlug(words) === slug);
    return name === undefined ? [] : [episodeGroup(episodes, { slug, name, indexes: own })];
  });
  const bySlug = new Map(rest.map((group) => [group.slug, group]));
  let ordered: readonly EpisodeGroup[] | undefined;
  return {
    count: all.count - left.size + rest.length,
    get: (slug) => (left.has(slug) ? bySlug.get(slug) : all.get(slug)),
    inOrder: () => {
      ordered ??= [...all.inOrder().filter(({ slug }) => !left.has(slug)), ...rest].sort(ORDERS[grouping]);
      return ordered;
    },
  };
}

function episodeGroup(
  { outlines, listedAt }: GroupedEpisodes,
  { slug, name, indexes }: Pick<EpisodeGroup, "slug" | "name" | "indexes">,
): EpisodeGroup {
  return {
    slug,
    name,
    count: indexes.length,
    // Only the sitemap asks for it, and a host's group has all episodes.
    get changedAt() {
      return indexes.reduce((latest, index) => Math.max(latest, outlines[index]?.changedAt ?? 0), 0);
    },
    indexes,
    newest: (count, skip = 0) => indexes.slice(skip, skip + count).map(listedAt),
    outlines: (count) => indexes.slice(0, count).flatMap((index) => outlines[index] ?? []),
  };
}

const NAMES: Readonly<Record<Grouping, (outline: Outline) => readonly string[]>> = {
  season: ({ season }) => (season === null ? [] : [String(season)]),
  tag: ({ tags }) => tags,
  person: ({ people }) => people.map(({ name }) => name),
};

const ORDERS: Readonly<Record<Grouping, (a: EpisodeGroup, b: EpisodeGroup) => number>> = {
  season: (a, b) => Number(a.slug) - Number(b.slug),
  tag: byCount,
  person: byCount,
};

function byCount(a: EpisodeGroup, b: EpisodeGroup): number {
  return b.count - a.count || (a.slug < b.slug ? -1 : 1);
}
