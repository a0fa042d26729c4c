import type { Catalog, CatalogEntry } from "../catalog/catalog.ts";
import type { Outline } from "../catalog/edition/episode-outline.ts";
import type { Episode } from "../catalog/episode.ts";
import type { ListedEpisode } from "../catalog/listed-episode.ts";
import type { Person } from "../catalog/person.ts";
import { type EntryRecord, type Header, MAGIC, type RestOfEpisode, type Row } from "./layout.ts";

/**
 * The bytes of `catalog.bin` → its Catalog. Only the header is read here; an episode is read when it is asked for.
 * The bytes are never copied or changed: views of them are handed out. Throws when they are not a catalog of this version.
 */
export function open(bytes: ArrayBuffer): Catalog {
  const headerStart = MAGIC.length + 4;
  if (DECODER.decode(new Uint8Array(bytes).subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error("not a catalog of this version; build again");
  const headerBytes = new DataView(bytes).getUint32(MAGIC.length, true);
  // What pack wrote: the build validated it.
  const header = JSON.parse(DECODER.decode(new Uint8Array(bytes, headerStart, headerBytes))) as Header;
  const listedStarts = offsets(header.listedBytes, headerStart + headerBytes);
  const recordStarts = offsets(header.recordBytes, listedStarts.at(-1) ?? 0);
  const entryStarts = offsets(header.entryBytes, recordStarts.at(-1) ?? 0);
  const sitemapStarts = offsets(header.sitemapBytes, entryStarts.at(-1) ?? 0);
  const itemStarts = offsets(header.itemBytes, sitemapStarts.at(-1) ?? 0);
  const positions = new Map(header.rows.map(([slug], index) => [slug, index]));
  const view = (starts: readonly number[], from: number, to: number): Uint8Array =>
    new Uint8Array(bytes, starts[from] ?? 0, (starts[to] ?? 0) - (starts[from] ?? 0));
  const listedAt = (index: number): ListedEpisode =>
    JSON.parse(DECODER.decode(view(listedStarts, index, index + 1)));
  return {
    show: header.show,
    site: header.site,
    shells: header.shells,
    redirects: new Map(header.redirects),
    emptyValidators: header.emptyValidators,
    entries: header.rows.map(entryOf),
    indexOf: (slug) => positions.get(slug) ?? -1,
    outlineAt: (index) => outlineOf(header.rows[index], header.people),
    listedAt,
    episodeAt: (index): Episode => {
      const rest: RestOfEpisode = JSON.parse(DECODER.decode(view(recordStarts, index, index + 1)));
      return { ...listedAt(index), ...rest };
    },
    rssItems: (from, to) => view(itemStarts, from, to),
    sitemapRows: (from, to) => view(sitemapStarts, from, to),
    entriesAt: (index) => {
      const record = JSON.parse(DECODER.decode(view(entryStarts, index, index + 1))) as EntryRecord;
      const [offset, length] = header.rows[index]?.[5] ?? [0, 0];
      return { ...record, notes: view(itemStarts, index, index + 1).subarray(offset, offset + length) };
    },
  };
}

const DECODER = new TextDecoder();

/** Where each piece begins when they follow one another from `start`, and where the last one ends. */
function offsets(lengths: readonly number[], start: number): number[] {
  const starts = [start];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

function entryOf([slug, publishedAt, changedAt, number, validators]: Row): CatalogEntry {
  return { slug, publishedAt, changedAt, ...(number !== null && { number }), validators };
}

function outlineOf(row: Row | undefined, everybody: readonly Person[]): Outline {
  if (row === undefined) throw new RangeError("no episode has this index");
  const [season, tags, places, changedAt, transcribed, trailer] = row[6];
  const people = places.flatMap((place) => everybody[place] ?? []);
  return { season, tags, people, changedAt, transcribed, trailer };
}
