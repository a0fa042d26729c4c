import type {
  EditionValidators,
  FeedShells,
  FormatEntries,
  RedirectTarget,
  SiteFiles,
} from "../catalog/catalog.ts";
import type { Outline } from "../catalog/edition/episode-outline.ts";
import type { Episode } from "../catalog/episode.ts";
import type { ListedEpisode } from "../catalog/listed-episode.ts";
import type { Person } from "../catalog/person.ts";
import type { Show } from "../catalog/show.ts";

/**
 * The layout of `catalog.bin`: MAGIC, the header's length (u32, little endian), the header (JSON), the episodes as lists show
 * them (JSON each), what else their records hold (JSON each), their entries in other formats (JSON each), their rows of the
 * sitemap, the RSS items. Text is UTF-8; each run is newest first, without anything between its parts.
 */
export const MAGIC = "AIRDATE1";

/** The part that is read when an isolate starts; all else is read when it is asked for. */
export interface Header {
  readonly show: Show;
  readonly site: SiteFiles;
  readonly shells: FeedShells;
  readonly redirects: readonly (readonly [string, RedirectTarget])[];
  readonly emptyValidators: EditionValidators;
  /** Everybody who is in an episode, as its episodes describe them, each description once: outlines name them by their place here. */
  readonly people: readonly Person[];
  readonly rows: readonly Row[];
  /** The length of each listed episode in bytes. */
  readonly listedBytes: readonly number[];
  /** The length of what else each record holds, in bytes. */
  readonly recordBytes: readonly number[];
  /** The length of each episode's entries in other formats in bytes. */
  readonly entryBytes: readonly number[];
  /** The length of each episode's rows of the sitemap in bytes. */
  readonly sitemapBytes: readonly number[];
  /** The length of each RSS item in bytes. */
  readonly itemBytes: readonly number[];
}

/**
 * An episode in the header: slug, air date, newest change, number or null, its validators, where in its RSS item the notes
 * stand (their first byte and their length), and its outline.
 */
export type Row = readonly [
  slug: string,
  publishedAt: number,
  changedAt: number,
  number: number | null,
  validators: EditionValidators,
  notes: readonly [offset: number, bytes: number],
  outline: OutlineRow,
];

/** The fields of an Outline in their order: ten thousand of them are read when an isolate starts. */
export type OutlineRow = readonly [
  season: Outline["season"],
  tags: Outline["tags"],
  people: readonly number[],
  changedAt: Outline["changedAt"],
  transcribed: Outline["transcribed"],
  trailer: Outline["trailer"],
];

/** What an episode holds besides what lists show of it. */
export type RestOfEpisode = Omit<Episode, keyof ListedEpisode>;

/** An episode in Atom and JSON Feed, around its notes. */
export type EntryRecord = Pick<FormatEntries, "atom" | "json">;
