/** What the head of the search says besides the lengths of texts. */
export interface SearchTable {
  /** How many episodes there are. */
  readonly episodes: number;
  /** The first term of each shard. */
  readonly shards: readonly string[];
  /** The shortest length of the terms in each file of the vocabulary. */
  readonly vocabulary: readonly number[];
}

/** How many a place in a text takes among postings. */
export const PLACE_BYTES = 2;

/** For how many episodes the head has a sum of their lengths: to add up thousands would take longer than all else of a first query. */
export const BLOCK = 256;
