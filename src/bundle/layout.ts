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
 * The layout of `catalog.bin`: MAGIC, the header's length (u32), the header (JSON, with spaces up to a multiple of four bytes), the
 * columns (u32 each), the validators of all editions, and then five runs, in the order of the rows and without anything between their parts: the episodes as lists
 * show them (JSON), what else is said of them (deflated), their pages as Markdown (deflated), their rows of the sitemap, their RSS items (deflated, the
 * end of each apart). Numbers are little
 * endian, text is UTF-8. Why it is so: docs/decisions/0021.
 */
export const MAGIC = "AIRDATE6";

/** The part that is read when an isolate starts; all else is read when it is asked for. */
export interface Header {
  readonly show: Show;
  readonly site: SiteFiles;
  readonly shells: FeedShells;
  readonly redirects: readonly (readonly [string, RedirectTarget])[];
  readonly former: readonly (readonly [former: string, slug: string])[];
  readonly gone: readonly (readonly [slug: string, publishedAt: number])[];
  /** Everybody who is in an episode, as its episodes describe them, each description once: outlines name them by their place here. */
  readonly people: readonly Person[];
  /** Those in lists, newest first, and behind them the unlisted ones. */
  readonly rows: readonly Row[];
  /** How many of the rows are unlisted. */
  readonly unlisted: number;
}

/** An episode in the header. `changedAt` is the newest air date or correction among it and all older ones. */
export type Row = readonly [
  slug: string,
  publishedAt: number,
  changedAt: number,
  number: number | null,
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

/** What is known of each episode in numbers, a column each: bytes of its parts in the runs and of what they hold. */
export const COLUMNS = [
  "listed",
  /** What else is said of it: its record and its entry in other formats, deflated behind its RSS item, to which they refer. */
  "rest",
  /** How many of these the record has, inflated; and the entry. */
  "record",
  "entry",
  /** Its page as Markdown, deflated behind all these; and inflated. */
  "markdown",
  "markdownText",
  "sitemap",
  "item",
  /** The RSS item, inflated. */
  "itemText",
  /** The CRC-32 of its RSS item and all behind it, inflated. */
  "crc32",
  /** Where in its RSS item, inflated, the notes of the other formats begin, and how many bytes they have. */
  "notesAt",
  "notes",
] as const;

export type ColumnName = (typeof COLUMNS)[number];

/** The validators of an edition in the order in which they stand there. */
export const VALIDATORS = [
  "rss",
  "archive",
  "atom",
  "json",
  "all",
] as const satisfies readonly (keyof EditionValidators)[];

/** What an episode holds besides what lists show of it. */
export type RestOfEpisode = Omit<Episode, keyof ListedEpisode>;

/** An episode in Atom and JSON Feed, around its notes. */
export type EntryRecord = Pick<FormatEntries, "atom" | "json">;
