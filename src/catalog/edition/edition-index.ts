import type { Catalog } from "../catalog.ts";
import { episodeGroups, type Grouping, type IndexGroup } from "./episode-groups.ts";
import type { Outline } from "./episode-outline.ts";

/** What pages about many episodes look through: the episodes on air, newest first, and their groups. */
export interface EditionIndex {
  readonly outlines: readonly SluggedOutline[];
  /** By their slugs, in the order in which they are shown; made when they are first asked for. */
  groups(grouping: Grouping): ReadonlyMap<string, IndexGroup>;
}

/** An outline with the slug of its episode. */
export interface SluggedOutline extends Outline {
  readonly slug: string;
}

/**
 * The index of the edition whose newest episode is at `first`. It is made once for each edition: a grouping looks at every episode,
 * some milliseconds for ten thousand.
 */
export function editionIndex(catalog: Catalog, first: number): EditionIndex {
  const known = indexes.get(catalog);
  if (known?.first === first) return known.index;
  const outlines = allOutlines(catalog).slice(first);
  const index = { outlines, groups: groupsOf(outlines) };
  indexes.set(catalog, { first, index });
  return index;
}

/** Of all episodes, made once: an edition takes those that are out. */
function allOutlines(catalog: Catalog): readonly SluggedOutline[] {
  const outlines =
    everyOutline.get(catalog) ??
    catalog.entries.map(({ slug }, index) => ({ slug, ...catalog.outlineAt(index) }));
  everyOutline.set(catalog, outlines);
  return outlines;
}

const everyOutline = new WeakMap<Catalog, readonly SluggedOutline[]>();

function groupsOf(outlines: readonly SluggedOutline[]): EditionIndex["groups"] {
  const made = new Map<Grouping, ReadonlyMap<string, IndexGroup>>();
  return (grouping) => {
    const groups =
      made.get(grouping) ??
      new Map(episodeGroups(outlines, grouping).map((group) => [group.slug, group] as const));
    made.set(grouping, groups);
    return groups;
  };
}

/** The index last asked for: time goes forward, so an older one is not asked for again. */
const indexes = new WeakMap<Catalog, { readonly first: number; readonly index: EditionIndex }>();
