import { FREQUENT } from "../texts/episode-terms.ts";
import { SEARCH_FIELDS, type SearchField } from "../texts/search-texts.ts";
import type { Corpus } from "./open-head.ts";
import type { Postings } from "./postings.ts";

/**
 * Adds to the rank of each episode what it has of a term (BM25+, each field for itself): more where the term is rare, the text short, and
 * the field one that says what the episode is about.
 */
export function addRanks(
  ranks: Float64Array,
  { ordinals, fields, frequencies }: Postings,
  weight: number,
  { count, lengths, averages }: Corpus,
): void {
  const weights = countsByField(fields).map(
    (having, field) => weight * (WEIGHTS[field] ?? 1) * Math.log(1 + (count - having + 0.5) / (having + 0.5)),
  );
  // A text of average length has one; of an empty one there is no word.
  const lengthShares = averages.map((average) => (SATURATION * LENGTH) / average);
  let told = 0;
  for (let index = 0; index < ordinals.length; index++) {
    const ordinal = ordinals[index] ?? 0;
    const own = fields[index] ?? 0;
    let rank = ranks[ordinal] ?? 0;
    for (let left = own & ~FREQUENT; left > 0; left &= left - 1) {
      const field = lowestBit(left);
      const frequency = own < FREQUENT ? 1 : (frequencies[told++] ?? 1);
      const share = (lengths[ordinal * FIELD_COUNT + field] ?? 0) * (lengthShares[field] ?? 0);
      const saturated = (frequency * (SATURATION + 1)) / (frequency + SATURATION * (1 - LENGTH) + share);
      rank += (weights[field] ?? 0) * (LEAST + saturated);
    }
    ranks[ordinal] = rank;
  }
}

/** The number of the lowest bit that is set. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

const FIELD_COUNT = SEARCH_FIELDS.length;

// The three numbers of BM25+: how soon further mentions of a term stop to count, how much the length of a text does, and what any mention
// is worth at least.
const SATURATION = 1.2;
const LENGTH = 0.7;
const LEAST = 0.5;

const WEIGHT_OF: Readonly<Record<SearchField, number>> = {
  title: 5,
  people: 3,
  tags: 3,
  chapters: 2,
  summary: 1.5,
  notes: 1,
  deepDive: 1,
};
const WEIGHTS = SEARCH_FIELDS.map((field) => WEIGHT_OF[field]);

/** How many episodes have a term in each field. */
function countsByField(fields: Uint8Array): number[] {
  const counts = SEARCH_FIELDS.map(() => 0);
  for (let index = 0; index < fields.length; index++) {
    for (let left = (fields[index] ?? 0) & ~FREQUENT; left > 0; left &= left - 1) {
      const field = lowestBit(left);
      counts[field] = (counts[field] ?? 0) + 1;
    }
  }
  return counts;
}
