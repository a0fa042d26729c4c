import type { Catalog } from "../catalog.ts";
import {
  type EpisodeGroups,
  episodeGroups,
  type GroupedEpisodes,
  type Grouping,
  groupsFrom,
} from "./episode-groups.ts";
import type { Outline } from "./episode-outline.ts";

/** What pages about many episodes look through: the episodes on air, newest first, and their groups. */
export interface EditionIndex {
  readonly outlines: readonly SluggedOutline[];
  /** They are made when they are first asked for. */
  groups(grouping: Grouping): EpisodeGroups;
}

/** An outline with the slug of its episode. */
export interface SluggedOutline extends Outline {
  readonly slug: string;
}

/**
 * The index of the edition whose newest episode is at `first`. That of all episodes is made once, when an isolate starts; of it an
 * edition takes what is out.
 */
export function editionIndex(catalog: Catalog, first: number): EditionIndex {
  const whole = wholeIndex(catalog);
  if (first === 0) return whole;
  const known = indexes.get(catalog);
  if (known?.first === first) return known.index;
  const episodes: GroupedEpisodes = { outlines: whole.outlines, listedAt: catalog.listedAt };
  const index = {
    outlines: whole.outlines.slice(first),
    groups: madeOnce((grouping) => groupsFrom(first, whole.groups(grouping), { episodes, grouping })),
  };
  indexes.set(catalog, { first, index });
  return index;
}

/** The index last asked for: time goes forward, so an older one is not asked for again. */
const indexes = new WeakMap<Catalog, { readonly first: number; readonly index: EditionIndex }>();

/** Of all episodes. */
function wholeIndex(catalog: Catalog): EditionIndex {
  const known = wholeIndexes.get(catalog);
  if (known !== undefined) return known;
  const outlines = catalog.entries.map(({ slug }, index) => ({ slug, ...catalog.outlineAt(index) }));
  const episodes: GroupedEpisodes = { outlines, listedAt: catalog.listedAt };
  const index = { outlines, groups: madeOnce((grouping) => episodeGroups(episodes, grouping)) };
  wholeIndexes.set(catalog, index);
  return index;
}

const wholeIndexes = new WeakMap<Catalog, EditionIndex>();

function madeOnce(make: (grouping: Grouping) => EpisodeGroups): EditionIndex["groups"] {
  const made = new Map<Grouping, EpisodeGroups>();
  return (grouping) => {
    const groups = made.get(grouping) ?? make(grouping);
    made.set(grouping, groups);
    return groups;
  };
}
