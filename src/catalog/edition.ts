import type { Catalog, CatalogEntry, EditionTags, RssFrame, SiteFiles } from "./catalog.ts";
import type { Episode } from "./episode.ts";
import type { Instant } from "./instant.ts";
import type { Show } from "./show.ts";

/** What the public may see of a show at one instant. Whatever is served is made from an Edition, so nothing unpublished can leak. */
export interface Edition {
  /** The build's digest. */
  readonly digest: string;
  readonly show: Show;
  readonly site: SiteFiles;
  readonly rss: RssFrame;
  /** How many episodes are out. */
  readonly count: number;
  /** When the next episode goes on air; null when none is scheduled. */
  readonly changesAt: Instant | null;
  /** The newest air date or correction; null when no episode is out. */
  readonly changedAt: Instant | null;
  readonly tags: EditionTags;
  /** The newest episodes, after leaving out the first `skip`. */
  newest(count: number, skip?: number): Episode[];
  /** The episode with its neighbours, or null when there is none on air. */
  find(slug: string): Aired | null;
  /** The slug of the episode with this number, or null; where seasons count anew, the first one that aired keeps the short link. */
  slugOfNumber(number: number): string | null;
  /** The compiled RSS items, newest first. */
  rssItems(): Uint8Array;
}

/** An episode on air; `newer` and `older` are its neighbours on air. */
export interface Aired {
  readonly episode: Episode;
  readonly newer: Episode | null;
  readonly older: Episode | null;
}

/** The edition of `catalog` at `now`: an episode is in it from the very millisecond of its air date. */
export function editionAt(catalog: Catalog, now: Instant): Edition {
  const { entries } = catalog;
  const first = firstAired(entries, now);
  const isAired = (index: number): boolean => index >= first && index < entries.length;
  const airedAt = (index: number): Episode | null => (isAired(index) ? catalog.episodeAt(index) : null);
  return {
    digest: catalog.digest,
    show: catalog.show,
    site: catalog.site,
    rss: catalog.rss,
    count: entries.length - first,
    changesAt: entries[first - 1]?.publishedAt ?? null,
    changedAt: entries[first]?.changedAt ?? null,
    tags: entries[first]?.tags ?? catalog.emptyTags,
    newest: (count, skip = 0) => {
      const start = first + Math.max(0, skip);
      return entries
        .slice(start, start + Math.max(0, count))
        .map((_, offset) => catalog.episodeAt(start + offset));
    },
    find: (slug) => {
      const index = catalog.indexOf(slug);
      const episode = airedAt(index);
      return episode && { episode, newer: airedAt(index - 1), older: airedAt(index + 1) };
    },
    slugOfNumber: (number) => entries.slice(first).findLast((entry) => entry.number === number)?.slug ?? null,
    rssItems: () => catalog.rssItemsFrom(first),
  };
}

/** The index of the newest entry on air: the first one whose air date is not after `now`. */
function firstAired(entries: readonly CatalogEntry[], now: Instant): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const isAired = (entries[middle]?.publishedAt ?? 0) <= now;
    if (isAired) high = middle;
    else low = middle + 1;
  }
  return low;
}
