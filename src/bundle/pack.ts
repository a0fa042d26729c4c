import { crc32OfBoth } from "../bytes/crc-32.ts";
import { framedJson } from "../bytes/framed-json.ts";
import { joinBytes } from "../bytes/join-bytes.ts";
import type { EditionValidators, FeedShells, SiteFiles } from "../catalog/catalog.ts";
import type { Outline } from "../catalog/edition/episode-outline.ts";
import type { Show } from "../catalog/show.ts";
import { COLUMNS, type ColumnName, type Header, MAGIC, type OutlineRow, type Row } from "./layout.ts";
import type { PackedEpisode } from "./pack-episode.ts";
import { packValidators } from "./validators.ts";

/** What a build has made of a show. */
export interface CompiledShow extends Pick<Header, "redirects" | "former" | "gone"> {
  readonly show: Show;
  readonly site: SiteFiles;
  readonly shells: FeedShells;
  /** Newest first. */
  readonly episodes: readonly ListedInEditions[];
  /** Those that are in no list, newest first. */
  readonly unlisted: readonly DatedEpisode[];
  /** Of the edition without any episode. */
  readonly emptyValidators: EditionValidators;
}

/** A packed episode. */
interface DatedEpisode extends PackedEpisode {
  /** The newest air date or correction among this episode and all older ones in its list; of an unlisted one its own. */
  readonly changedAt: number;
}

/** One with what depends on the older ones. */
interface ListedInEditions extends DatedEpisode {
  /** Of the edition whose newest episode it is. */
  readonly validators: EditionValidators;
}

/** A compiled show → the bytes of `catalog.bin`, which `open` reads. The same show gives the same bytes. */
export function pack(compiled: CompiledShow): Uint8Array<ArrayBuffer> {
  const { episodes: listedOnes, unlisted, emptyValidators, ...rest } = compiled;
  const episodes = [...listedOnes, ...unlisted];
  const listed = episodes.map((episode) => ENCODER.encode(episode.listed));
  const sitemap = episodes.map(({ sitemapRows }) => ENCODER.encode(sitemapRows));
  const everybody = new Map<string, number>();
  const rows = episodes.map((episode) => rowOf(episode, everybody));
  const people = [...everybody.keys()].map((person) => JSON.parse(person));
  const header: Header = { ...rest, people, rows, unlisted: unlisted.length };
  return joinBytes([
    ENCODER.encode(MAGIC),
    framedJson(header),
    ...columnsOf(episodes, { listed, sitemap }),
    ...[...listedOnes.map(({ validators }) => validators), emptyValidators].map(packValidators),
    ...listed,
    ...episodes.map((episode) => episode.rest),
    ...episodes.map((episode) => episode.markdown),
    ...sitemap,
    ...episodes.map(({ item }) => item.deflated),
  ]);
}

const ENCODER = new TextEncoder();

interface EncodedTexts {
  readonly listed: readonly Uint8Array[];
  readonly sitemap: readonly Uint8Array[];
}

function columnsOf(episodes: readonly DatedEpisode[], { listed, sitemap }: EncodedTexts): Uint8Array[] {
  const crcs = crcsFrom(episodes);
  const columns: Readonly<Record<ColumnName, (episode: DatedEpisode, index: number) => number | undefined>> =
    {
      listed: (_, index) => listed[index]?.byteLength,
      rest: ({ rest }) => rest.byteLength,
      record: ({ recordBytes }) => recordBytes,
      entry: ({ entryBytes }) => entryBytes,
      markdown: ({ markdown }) => markdown.byteLength,
      markdownText: ({ markdownBytes }) => markdownBytes,
      sitemap: (_, index) => sitemap[index]?.byteLength,
      item: ({ item }) => item.deflated.byteLength,
      itemText: ({ item }) => item.bytes,
      crc32: (_, index) => crcs[index],
      notesAt: ({ notesPlace }) => notesPlace[0],
      notes: ({ notesPlace }) => notesPlace[1],
    };
  return COLUMNS.map((name) => {
    const numbers = episodes.map((episode, index) => columns[name](episode, index) ?? 0);
    return new Uint8Array(Uint32Array.from(numbers).buffer);
  });
}

/** Of each RSS item and all behind it. */
function crcsFrom(episodes: readonly PackedEpisode[]): number[] {
  let [crc32, bytes] = [0, 0];
  const oldestFirst = episodes.toReversed().map(({ item }) => {
    crc32 = crc32OfBoth(item.crc32, crc32, bytes);
    bytes += item.bytes;
    return crc32;
  });
  return oldestFirst.reverse();
}

/** `everybody` gathers the people of the outlines, by what is said of them. */
function rowOf(episode: DatedEpisode, everybody: Map<string, number>): Row {
  const { slug, publishedAt, changedAt, number, outline } = episode;
  return [slug, publishedAt, changedAt, number, outlineRow(outline, everybody)];
}

function outlineRow(outline: Outline, everybody: Map<string, number>): OutlineRow {
  const { season, tags, changedAt, transcribed, trailer } = outline;
  const people = outline.people.map((person) => placeOf(JSON.stringify(person), everybody));
  return [season, tags, people, changedAt, transcribed, trailer];
}

function placeOf(person: string, everybody: Map<string, number>): number {
  const place = everybody.get(person) ?? everybody.size;
  everybody.set(person, place);
  return place;
}
