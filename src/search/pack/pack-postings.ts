import { type EpisodeTerms, FREQUENT } from "../texts/episode-terms.ts";
import { PLACE_BYTES } from "./layout.ts";
import type { TermBytes } from "./pack-shards.ts";
import { varintBytes, writeVarint } from "./varint.ts";

/** The terms of all episodes in ascending order, with the postings of each. */
export interface PackedPostings extends TermBytes {
  /** The ordinal of the first episode that has the term at an index. */
  readonly firstAt: (index: number) => number;
}

/**
 * The postings of every term: which episodes have it. Episodes are numbered as they are given, from 0 on. The layout: how many there are
 * (varint); of each, how far its episode is from the one before it (varint; of the first one, from −1), then the term's facts as
 * `EpisodeTerms` has them, but for its place (fields: a byte, frequencies: varints); then all places (u16 each, little endian), for they
 * are looked up for the best answers alone.
 */
export function packPostings(episodes: readonly EpisodeTerms[]): PackedPostings {
  const { terms, numbers } = numberTerms(episodes);
  const order = Uint32Array.from(terms.keys()).sort((a, b) => ((terms[a] ?? "") < (terms[b] ?? "") ? -1 : 1));
  const extents = extentsOf(episodes, numbers, terms.length);
  const starts = startsOf(order, extents);
  const bytes = write(episodes, numbers, { ...extents, starts });
  const startAt = (index: number): number => starts[order[index] ?? -1] ?? bytes.byteLength;
  return {
    terms: Array.from(order, (term) => terms[term] ?? ""),
    bytesAt: (index) => bytes.subarray(startAt(index), startAt(index + 1)),
    firstAt: (index) => extents.firsts[order[index] ?? -1] ?? 0,
  };
}

/** Every term once, in the order in which they come, and the numbers of each episode's terms among them. */
function numberTerms(episodes: readonly EpisodeTerms[]): NumberedTerms {
  const known = new Map<string, number>();
  const numbers = episodes.map(({ terms }) =>
    Uint32Array.from(terms === "" ? [] : terms.split(" "), (term) => {
      const number = known.get(term) ?? known.size;
      if (number === known.size) known.set(term, number);
      return number;
    }),
  );
  return { terms: [...known.keys()], numbers };
}

interface NumberedTerms {
  readonly terms: readonly string[];
  readonly numbers: readonly Uint32Array[];
}

/** Of each term, by its number: how many postings it has, how many bytes they take without their places, and its first episode. */
interface Extents {
  readonly counts: Uint32Array;
  readonly sizes: Uint32Array;
  readonly firsts: Uint32Array;
}

function extentsOf(
  episodes: readonly EpisodeTerms[],
  numbers: readonly Uint32Array[],
  count: number,
): Extents {
  const [counts, sizes, firsts] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  eachPosting(episodes, numbers, ({ term, gap, ordinal, facts, from, to }) => {
    let size = varintBytes(gap) + 1;
    for (let at = from + 1; at < to; at++) size += varintBytes(facts[at] ?? 0);
    if (counts[term] === 0) firsts[term] = ordinal;
    counts[term] = (counts[term] ?? 0) + 1;
    sizes[term] = (sizes[term] ?? 0) + size;
  });
  return { counts, sizes, firsts };
}

/** Where the bytes of each term begin, by its number; with one more at the end, where the last one ends. */
function startsOf(order: Uint32Array, { counts, sizes }: Extents): Uint32Array {
  const starts = new Uint32Array(order.length + 1);
  let end = 0;
  for (const term of order) {
    starts[term] = end;
    const count = counts[term] ?? 0;
    end += varintBytes(count) + (sizes[term] ?? 0) + PLACE_BYTES * count;
  }
  starts[order.length] = end;
  return starts;
}

function write(
  episodes: readonly EpisodeTerms[],
  numbers: readonly Uint32Array[],
  { counts, sizes, starts }: Extents & { readonly starts: Uint32Array },
): Uint8Array {
  const bytes = new Uint8Array(starts.at(-1) ?? 0);
  const ends = starts.slice(0, -1);
  for (const [term, start] of ends.entries()) ends[term] = writeVarint(bytes, start, counts[term] ?? 0);
  const places = ends.map((end, term) => end + (sizes[term] ?? 0));
  eachPosting(episodes, numbers, ({ term, gap, facts, from, to }) => {
    let end = writeVarint(bytes, ends[term] ?? 0, gap);
    bytes[end++] = facts[from] ?? 0;
    for (let at = from + 1; at < to; at++) end = writeVarint(bytes, end, facts[at] ?? 0);
    ends[term] = end;
    const [place = 0, placeAt = 0] = [facts[to], places[term]];
    bytes[placeAt] = place & 0xff;
    bytes[placeAt + 1] = place >>> 8;
    places[term] = placeAt + PLACE_BYTES;
  });
  return bytes;
}

/** A term in an episode. Its fields and frequencies are the facts from `from` to `to`, its place the one at `to`. */
interface Posting {
  term: number;
  ordinal: number;
  gap: number;
  facts: readonly number[];
  from: number;
  to: number;
}

/** Visits every posting, episode by episode. There are millions: what is handed out is always the same object. */
function eachPosting(
  episodes: readonly EpisodeTerms[],
  numbers: readonly Uint32Array[],
  visit: (posting: Readonly<Posting>) => void,
): void {
  const lasts: number[] = [];
  const posting: Posting = { term: 0, ordinal: 0, gap: 0, facts: [], from: 0, to: 0 };
  for (const [ordinal, { facts }] of episodes.entries()) {
    Object.assign(posting, { ordinal, facts, to: -1 });
    for (const term of numbers[ordinal] ?? []) {
      posting.term = term;
      posting.gap = ordinal - (lasts[term] ?? -1);
      posting.from = posting.to + 1;
      posting.to = posting.from + factCount(facts[posting.from] ?? 0);
      lasts[term] = ordinal;
      visit(posting);
    }
  }
}

/** How many facts there are of a term before its place. */
function factCount(fields: number): number {
  if ((fields & FREQUENT) === 0) return 1;
  let count = 0;
  for (let left = fields; left > 0; left &= left - 1) count++;
  return count;
}
