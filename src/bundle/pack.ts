import type { EditionValidators, FeedShells, RedirectTarget, SiteFiles } from "../catalog/catalog.ts";
import { episodeOutline, type Outline } from "../catalog/edition/episode-outline.ts";
import type { Episode } from "../catalog/episode.ts";
import { LISTED_FIELDS } from "../catalog/listed-episode.ts";
import type { Show } from "../catalog/show.ts";
import { type EntryRecord, type Header, MAGIC, type OutlineRow, type Row } from "./layout.ts";

/** What a build has made of a show. */
export interface CompiledShow {
  readonly show: Show;
  readonly site: SiteFiles;
  readonly shells: FeedShells;
  readonly redirects: readonly (readonly [string, RedirectTarget])[];
  readonly emptyValidators: EditionValidators;
  /** Newest first. */
  readonly episodes: readonly CompiledEpisode[];
}

/** An episode with its compiled feed entries, and the validators of the edition whose newest episode it is. */
export interface CompiledEpisode {
  readonly episode: Episode;
  readonly rssItem: string;
  /** Where in `rssItem` the notes of the other formats stand: their first byte and how many there are. */
  readonly notesPlace: readonly [offset: number, bytes: number];
  /** The newest air date or correction among this episode and all older ones. */
  readonly changedAt: number;
  readonly entries: EntryRecord;
  /** Its rows of the sitemap. */
  readonly sitemapRows: string;
  readonly validators: EditionValidators;
}

/** A compiled show → the bytes of `catalog.bin`, which `open` reads. The same show gives the same bytes. */
export function pack(compiled: CompiledShow): Uint8Array<ArrayBuffer> {
  const { episodes, ...rest } = compiled;
  const listed = episodes.map(({ episode }) => fieldsOf(episode, (key) => LISTED.has(key)));
  const records = episodes.map(({ episode }) => fieldsOf(episode, (key) => !LISTED.has(key)));
  const entries = episodes.map((episode) => ENCODER.encode(JSON.stringify(episode.entries)));
  const sitemap = episodes.map(({ sitemapRows }) => ENCODER.encode(sitemapRows));
  const items = episodes.map(({ rssItem }) => ENCODER.encode(rssItem));
  const everybody = new Map<string, number>();
  const header: Header = {
    ...rest,
    rows: rowsOf(episodes, rest.show, everybody),
    people: [...everybody.keys()].map((person) => JSON.parse(person)),
    listedBytes: listed.map(({ byteLength }) => byteLength),
    recordBytes: records.map((record) => record.byteLength),
    entryBytes: entries.map((entry) => entry.byteLength),
    sitemapBytes: sitemap.map(({ byteLength }) => byteLength),
    itemBytes: items.map((item) => item.byteLength),
  };
  const headerBytes = ENCODER.encode(JSON.stringify(header));
  return join([
    ENCODER.encode(MAGIC),
    u32(headerBytes.byteLength),
    headerBytes,
    ...listed,
    ...records,
    ...entries,
    ...sitemap,
    ...items,
  ]);
}

const ENCODER = new TextEncoder();

const LISTED: ReadonlySet<string> = new Set(LISTED_FIELDS);

/** The fields of an episode that are `wanted`, as JSON. */
function fieldsOf(episode: Episode, wanted: (key: string) => boolean): Uint8Array {
  const fields = Object.entries(episode).filter(([key]) => wanted(key));
  return ENCODER.encode(JSON.stringify(Object.fromEntries(fields)));
}

/** `everybody` gathers the people of the outlines, by what is said of them. */
function rowsOf(episodes: readonly CompiledEpisode[], show: Show, everybody: Map<string, number>): Row[] {
  return episodes.map(({ episode, changedAt, validators, notesPlace }) => [
    episode.slug,
    episode.publishedAt,
    changedAt,
    episode.number ?? null,
    validators,
    notesPlace,
    outlineRow(episodeOutline(episode, show), everybody),
  ]);
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

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((bytes, part) => bytes + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
