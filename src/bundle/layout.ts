import type { EditionTags, RssFrame, SiteFiles } from "../catalog/catalog.ts";
import type { Show } from "../catalog/show.ts";

/**
 * The layout of `catalog.bin`: MAGIC, the header's length (u32, little endian), the header (JSON), the episodes' records
 * (JSON each), the RSS items. Text is UTF-8; records and items run newest first without anything between them.
 */
export const MAGIC = "AIRDATE1";

/** The part that is read when an isolate starts; all else is read when it is asked for. */
export interface Header {
  readonly digest: string;
  readonly show: Show;
  readonly site: SiteFiles;
  readonly rss: RssFrame;
  readonly emptyTags: EditionTags;
  readonly rows: readonly Row[];
  /** The length of each record in bytes. */
  readonly recordBytes: readonly number[];
  /** The length of each RSS item in bytes. */
  readonly itemBytes: readonly number[];
}

/** An episode in the header: slug, air date, newest change, number or null, validators of the feed and of the pages. */
export type Row = readonly [
  slug: string,
  publishedAt: number,
  changedAt: number,
  number: number | null,
  rssTag: string,
  pagesTag: string,
];
