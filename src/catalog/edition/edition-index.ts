import type { Catalog } from "../catalog.ts";
import { episodeGroups, type Grouping, type IndexGroup } from "./episode-groups.ts";
import type { Outline } from "./episode-outline.ts";

/** What pages about many episodes look through: the episodes on air, newest first, and their groups. */
export interface EditionIndex {
  readonly outlines: readonly SluggedOutline[];
  /** By their slugs, in the order in which they are shown. */
  readonly groups: Readonly<Record<Grouping, ReadonlyMap<string, IndexGroup>>>;
}

/** An outline with the slug of its episode. */
export interface SluggedOutline extends Outline {
  readonly slug: string;
}

/**
 * The index of the edition whose newest episode is at `first`. It is made once for each edition, for it looks at every episode:
 * some milliseconds for ten thousand.
 */
export function editionIndex(catalog: Catalog, first: number): EditionIndex {
  const known = indexes.get(catalog);
  if (known?.first === first) return known.index;
  const outlines = catalog.entries
    .slice(first)
    .map(({ slug }, offset) => ({ slug, ...catalog.outlineAt(first + offset) }));
  const index = {
    outlines,
    groups: {
      season: bySlug(episodeGroups(outlines, "season")),
      tag: bySlug(episodeGroups(outlines, "tag")),
      person: bySlug(episodeGroups(outlines, "person")),
    },
  };
  indexes.set(catalog, { first, index });
  return index;
}

function bySlug(groups: readonly IndexGroup[]): ReadonlyMap<string, IndexGroup> {
  return new Map(groups.map((group) => [group.slug, group]));
}

/** The index last asked for: time goes forward, so an older one is not asked for again. */
const indexes = new WeakMap<Catalog, { readonly first: number; readonly index: EditionIndex }>();
