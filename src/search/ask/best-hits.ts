import { highest } from "../../catalog/highest.ts";
import { lowerBound } from "../../catalog/lower-bound.ts";
import { PASSAGES } from "../texts/episode-terms.ts";
import { SEARCH_FIELDS, type SearchField } from "../texts/search-texts.ts";
import type { MatchedTerm } from "./word-matches.ts";

/** How many episodes fit a query, and the best of them, best first. */
export interface FoundEpisodes {
  readonly count: number;
  readonly hits: readonly SearchHit[];
}

/** An episode that fits a query. */
export interface SearchHit {
  /** Its place among all episodes, from the oldest one on. */
  readonly ordinal: number;
  /** The terms in it that fit: other forms of the words asked for, or a typo's cure; or what they begin with (see `beginningsOf`). */
  readonly terms: ReadonlySet<string>;
  /** The texts that they are in. */
  readonly fields: ReadonlySet<SearchField>;
  /** The first of `PASSAGES` that has one, or null. */
  readonly passage: Passage | null;
}

/** Where the first term is in a text: at `place`, when that is told. */
interface Passage {
  readonly field: (typeof PASSAGES)[number];
  readonly place: number | undefined;
}

/** A word of the query: the terms that fit it, and the rank that each episode has for it, 0 when it has none of them. */
export interface MatchedWord {
  readonly terms: readonly MatchedTerm[];
  readonly ranks: Float64Array;
}

/** The best `most` of the episodes that have all the words, or any. Of two as good the newer one is first. */
export function bestHits(words: readonly MatchedWord[], mode: "all" | "any", most: number): FoundEpisodes {
  const ranks = words.map((word) => word.ranks).reduce((sums, own) => combined(sums, own, mode));
  const terms = words.flatMap((word) => word.terms);
  // Ordinals count from the oldest episode on.
  const { count, places } = highest(ranks, most);
  return { count, hits: places.map((ordinal) => hitOf(ordinal, terms)) };
}

function combined(some: Float64Array, others: Float64Array, mode: "all" | "any"): Float64Array {
  const ranks = new Float64Array(some.length);
  for (let ordinal = 0; ordinal < ranks.length; ordinal++) {
    const one = some[ordinal] ?? 0;
    const other = others[ordinal] ?? 0;
    if (mode === "any" || (one > 0 && other > 0)) ranks[ordinal] = one + other;
  }
  return ranks;
}

function hitOf(ordinal: number, terms: readonly MatchedTerm[]): SearchHit {
  const found = terms.flatMap(({ term, postings }) => {
    const index = indexIn(postings.ordinals, ordinal);
    return index < 0 ? [] : [{ term, fields: postings.fields[index] ?? 0, place: postings.placeAt(index) }];
  });
  const fields = found.reduce((bits, own) => bits | own.fields, 0);
  const field = PASSAGES.find((passage) => (fields & bitOf(passage)) !== 0);
  return {
    ordinal,
    terms: new Set(found.map(({ term }) => term)),
    fields: new Set(SEARCH_FIELDS.filter((own) => (fields & bitOf(own)) !== 0)),
    passage: field === undefined ? null : { field, place: firstPlace(field, found) },
  };
}

function bitOf(field: SearchField): number {
  return 1 << SEARCH_FIELDS.indexOf(field);
}

/** Where the first of some terms is in a text that is the first passage of all that are in it. */
function firstPlace(
  field: SearchField,
  found: readonly { readonly fields: number; readonly place: number | undefined }[],
): number | undefined {
  const own = found.filter(({ fields }) => (fields & bitOf(field)) !== 0);
  const first = Math.min(...own.map(({ place = Number.POSITIVE_INFINITY }) => place));
  return Number.isFinite(first) ? first : undefined;
}

/** Where an ordinal is among others in ascending order, or -1. */
function indexIn(ordinals: Uint32Array, ordinal: number): number {
  const index = lowerBound(ordinals.length, (at) => (ordinals[at] ?? 0) < ordinal);
  return ordinals[index] === ordinal ? index : -1;
}
