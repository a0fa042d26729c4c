import { inflate } from "../bytes/deflated-text.ts";
import { readFramedJson } from "../bytes/framed-json.ts";
import { joinBytes } from "../bytes/join-bytes.ts";
import type { Catalog, CatalogEntry } from "../catalog/catalog.ts";
import type { Outline } from "../catalog/edition/episode-outline.ts";
import type { ListedEpisode } from "../catalog/listed-episode.ts";
import type { Person } from "../catalog/person.ts";
import { compiledItems } from "./compiled-items.ts";
import {
  COLUMNS,
  type ColumnName,
  type EntryRecord,
  type Header,
  MAGIC,
  type RestOfEpisode,
  type Row,
} from "./layout.ts";
import { type Run, runAt, startsOf } from "./run.ts";
import { openValidators } from "./validators.ts";

/**
 * The bytes of `catalog.bin` → its Catalog. Only the header is read here; an episode is inflated when it is asked for.
 * The bytes are never copied or changed. Throws when they are not a catalog of this version.
 */
export function open(bytes: ArrayBuffer): Catalog {
  if (DECODER.decode(new Uint8Array(bytes).subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error("not a catalog of this version; build again");
  const { value, end } = readFramedJson(bytes, MAGIC.length);
  // What pack wrote: the build validated it.
  const header = value as Header;
  const columns = columnsAt(bytes, end, header.rows.length);
  const listedRows = header.rows.length - header.unlisted;
  const validators = openValidators(bytes, columns.notes.byteOffset + columns.notes.byteLength, listedRows);
  const listed = runAt(bytes, validators.end, columns.listed);
  const rest = runAt(bytes, listed.end, columns.rest);
  const markdown = runAt(bytes, rest.end, columns.markdown);
  const sitemap = runAt(bytes, markdown.end, columns.sitemap);
  const items = runAt(bytes, sitemap.end, columns.item);
  const itemPlaces = { items, textStarts: startsOf(columns.itemText, 0), crcsFrom: columns.crc32 };
  const positions = new Map(header.rows.map(([slug], index) => [slug, index]));
  const listedAt = (index: number): ListedEpisode =>
    JSON.parse(DECODER.decode(listed.view(index, index + 1)));
  const insideOf = (index: number): Inside => inside({ items, rest, columns }, index);
  return {
    show: header.show,
    site: header.site,
    shells: header.shells,
    redirects: new Map(header.redirects),
    former: new Map(header.former),
    gone: new Map(header.gone),
    entries: header.rows.slice(0, listedRows).map(entryOf),
    unlisted: header.rows.slice(listedRows).map(entryOf),
    indexOf: (slug) => positions.get(slug) ?? -1,
    validatorsAt: validators.at,
    outlineAt: (index) => outlineOf(header.rows[index], header.people),
    listedAt,
    episodeAt: (index) => {
      const record: RestOfEpisode = JSON.parse(DECODER.decode(insideOf(index).record));
      return { ...listedAt(index), ...record };
    },
    markdownAt: (index) => {
      const deflated = [items, rest, markdown].map((run) => run.view(index, index + 1));
      const before = wholeBytes(columns, index);
      const bytes = columns.markdownText[index] ?? 0;
      return DECODER.decode(inflate(joinBytes(deflated), before + bytes).subarray(before));
    },
    rssItems: (from, to) => compiledItems(itemPlaces, from, to),
    sitemapRows: (from, to) => sitemap.view(from, to),
    entriesAt: (index) => {
      const { entry, notes } = insideOf(index);
      const record: EntryRecord = JSON.parse(DECODER.decode(entry));
      return { ...record, notes };
    },
  };
}

const DECODER = new TextDecoder();

type Columns = Readonly<Record<ColumnName, Uint32Array>>;

function columnsAt(bytes: ArrayBuffer, start: number, rows: number): Columns {
  const columns = COLUMNS.map((name, index) => [
    name,
    new Uint32Array(bytes, start + index * rows * 4, rows),
  ]);
  // Of each name there is one.
  return Object.fromEntries(columns) as Columns;
}

/** What an episode holds besides what lists show of it, in bytes. */
interface Inside {
  readonly record: Uint8Array;
  readonly entry: Uint8Array;
  readonly notes: Uint8Array;
}

/** Its RSS item is inflated with it, for it refers to that. */
function inside(
  { items, rest, columns }: { readonly items: Run; readonly rest: Run; readonly columns: Columns },
  index: number,
): Inside {
  const deflated = joinBytes([items.view(index, index + 1), rest.view(index, index + 1)]);
  const lengths = (["itemText", "record", "notesAt", "notes"] as const).map(
    (name) => columns[name][index] ?? 0,
  );
  const [itemBytes = 0, recordBytes = 0, notesAt = 0, notesBytes = 0] = lengths;
  const text = inflate(deflated, wholeBytes(columns, index));
  const recordEnd = itemBytes + recordBytes;
  return {
    record: text.subarray(itemBytes, recordEnd),
    entry: text.subarray(recordEnd),
    notes: text.subarray(notesAt, notesAt + notesBytes),
  };
}

/** An episode's item, record and entry, inflated. */
function wholeBytes(columns: Columns, index: number): number {
  const lengths = (["itemText", "record", "entry"] as const).map((name) => columns[name][index] ?? 0);
  return lengths.reduce((sum, bytes) => sum + bytes);
}

function entryOf([slug, publishedAt, changedAt, number]: Row): CatalogEntry {
  return { slug, publishedAt, changedAt, ...(number !== null && { number }) };
}

function outlineOf(row: Row | undefined, everybody: readonly Person[]): Outline {
  if (row === undefined) throw new RangeError("no episode has this index");
  const [season, tags, places, changedAt, transcribed, trailer] = row[4];
  const people = places.flatMap((place) => everybody[place] ?? []);
  return { season, tags, people, changedAt, transcribed, trailer };
}
