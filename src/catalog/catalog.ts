import type { Episode } from "./episode.ts";
import type { Instant } from "./instant.ts";
import type { Show } from "./show.ts";

/** A whole show, the scheduled episodes included. Only `editionAt` may look at it: the public sees an Edition. */
export interface Catalog {
  /** The build's digest: other sources or other code have another. */
  readonly digest: string;
  readonly show: Show;
  readonly site: SiteFiles;
  readonly rss: RssFrame;
  /** Newest first; equal air dates in the order of their slugs. */
  readonly entries: readonly CatalogEntry[];
  /** Validators of an edition without any episode. */
  readonly emptyTags: EditionTags;
  /** Where `slug` is among the entries, or -1. */
  indexOf(slug: string): number;
  /** The whole episode at an index of `entries`. */
  episodeAt(index: number): Episode;
  /** The compiled RSS items from `index` to the oldest one, UTF-8. */
  rssItemsFrom(index: number): Uint8Array;
}

/** What can be asked of an episode without opening it. */
export interface CatalogEntry {
  readonly slug: string;
  readonly publishedAt: Instant;
  readonly number?: number;
  /** The newest air date or correction among this episode and all older ones. */
  readonly changedAt: Instant;
  /** Validators of the edition whose newest episode this is. */
  readonly tags: EditionTags;
}

/** Digests of what an edition shows: they differ exactly when its documents do. */
export interface EditionTags {
  readonly rss: string;
  readonly pages: string;
}

/** Paths of the files that every page needs. */
export interface SiteFiles {
  readonly stylesheet: string;
  readonly script: string;
  readonly icon: string;
}

/** The RSS document around its items and its `lastBuildDate`. */
export interface RssFrame {
  readonly beforeDate: string;
  readonly afterDate: string;
  readonly tail: string;
}
