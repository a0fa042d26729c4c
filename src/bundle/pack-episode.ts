import { type DeflatedText, deflateBehind } from "../bytes/deflated-text.ts";
import { deflateWithEndApart } from "../bytes/end-apart.ts";
import { joinBytes } from "../bytes/join-bytes.ts";
import { episodeOutline, type Outline } from "../catalog/edition/episode-outline.ts";
import type { Episode } from "../catalog/episode.ts";
import { ITEM_END } from "../catalog/item-end.ts";
import { LISTED_FIELDS } from "../catalog/listed-episode.ts";
import type { Show } from "../catalog/show.ts";
import type { EntryRecord } from "./layout.ts";

/** An episode in all feeds and in the sitemap. */
export interface EpisodeEntries {
  readonly rssItem: string;
  /** Where in `rssItem` the notes of the other formats stand: their first byte and how many there are. */
  readonly notesPlace: readonly [offset: number, bytes: number];
  readonly entries: EntryRecord;
  readonly sitemapRows: string;
  /** Its page as Markdown. */
  readonly markdown: string;
}

/** An episode as `catalog.bin` holds it. */
export interface PackedEpisode {
  readonly slug: string;
  readonly publishedAt: number;
  readonly number: number | null;
  readonly outline: Outline;
  /** As lists show it, in JSON. */
  readonly listed: string;
  readonly item: DeflatedText;
  /** Its record and its entry, deflated behind the item. */
  readonly rest: Uint8Array;
  readonly recordBytes: number;
  readonly entryBytes: number;
  /** Its page as Markdown, deflated behind all these. */
  readonly markdown: Uint8Array;
  readonly markdownBytes: number;
  readonly notesPlace: EpisodeEntries["notesPlace"];
  readonly sitemapRows: string;
}

/** Compresses an episode. Nothing in it depends on other ones, so that it can be kept for further builds. */
export function packEpisode(
  episode: Episode,
  show: Pick<Show, "people">,
  { rssItem, notesPlace, entries, sitemapRows, markdown }: EpisodeEntries,
): PackedEpisode {
  const item = ENCODER.encode(rssItem);
  const record = ENCODER.encode(fieldsOf(episode, (key) => !LISTED.has(key)));
  const entry = ENCODER.encode(JSON.stringify(entries));
  const page = ENCODER.encode(markdown);
  return {
    slug: episode.slug,
    publishedAt: episode.publishedAt,
    number: episode.number ?? null,
    outline: episodeOutline(episode, show),
    listed: fieldsOf(episode, (key) => LISTED.has(key)),
    item: deflateWithEndApart(item, ITEM_END.byteLength),
    rest: deflateBehind(item, joinBytes([record, entry])),
    recordBytes: record.byteLength,
    entryBytes: entry.byteLength,
    markdown: deflateBehind(joinBytes([item, record, entry]), page),
    markdownBytes: page.byteLength,
    notesPlace,
    sitemapRows,
  };
}

const ENCODER = new TextEncoder();

const LISTED: ReadonlySet<string> = new Set(LISTED_FIELDS);

/** The fields of an episode that are `wanted`, as JSON. */
function fieldsOf(episode: Episode, wanted: (key: string) => boolean): string {
  return JSON.stringify(Object.fromEntries(Object.entries(episode).filter(([key]) => wanted(key))));
}
