import { framedJson } from "../../bytes/framed-json.ts";
import { joinBytes } from "../../bytes/join-bytes.ts";
import { SEARCH_HEAD_FILE, searchShardFile, searchVocabularyFile } from "../../catalog/addresses.ts";
import type { EpisodeTerms } from "../texts/episode-terms.ts";
import { SEARCH_FIELDS } from "../texts/search-texts.ts";
import { BLOCK, type SearchTable } from "./layout.ts";
import { packPostings } from "./pack-postings.ts";
import { packShards } from "./pack-shards.ts";
import { packVocabulary } from "./pack-vocabulary.ts";

/**
 * The files of the search, by their paths, of the terms of all episodes, oldest first: the scheduled ones are in them, so they are the
 * Worker's alone. The same terms give the same bytes. The layout of the head: its table (see `framedJson`), for
 * every `BLOCK` episodes the lengths of the fields of all episodes before them (u32 each), the lengths of each episode's fields (u16 each).
 */
export function packSearch(episodes: readonly EpisodeTerms[]): ReadonlyMap<string, Uint8Array> {
  const postings = packPostings(episodes);
  const shards = packShards(postings, SHARD_BYTES);
  const vocabulary = packVocabulary(postings, VOCABULARY_BYTES);
  const table = { episodes: episodes.length, shards: shards.firsts, vocabulary: vocabulary.lengths };
  return new Map([
    [SEARCH_HEAD_FILE, packHead(table, episodes)],
    ...shards.files.map((file, number) => [searchShardFile(number), file] as const),
    ...vocabulary.files.map((file, number) => [searchVocabularyFile(number), file] as const),
  ]);
}

/** What is read for one word: smaller files cost more requests, larger ones more bytes. */
const SHARD_BYTES = 32 * 1024;

/** A word asks for those of five lengths: small ones are better read together. */
const VOCABULARY_BYTES = 32 * 1024;

function packHead(table: SearchTable, episodes: readonly EpisodeTerms[]): Uint8Array {
  const lengths = Uint16Array.from(
    episodes.flatMap((episode) => episode.lengths),
    (length) => Math.min(length, MOST_LENGTH),
  );
  const sums = sumsOf(lengths);
  return joinBytes([framedJson(table), new Uint8Array(sums.buffer), new Uint8Array(lengths.buffer)]);
}

/** The lengths of each field in all episodes before each block. */
function sumsOf(lengths: Uint16Array): Uint32Array {
  const blocks = Math.ceil(lengths.length / (BLOCK * FIELD_COUNT));
  const sums = new Uint32Array(blocks * FIELD_COUNT);
  for (let at = 0; at < lengths.length; at++) {
    const next = (Math.floor(at / (BLOCK * FIELD_COUNT)) + 1) * FIELD_COUNT + (at % FIELD_COUNT);
    if (next < sums.length) sums[next] = (sums[next] ?? 0) + (lengths[at] ?? 0);
  }
  for (let at = FIELD_COUNT; at < sums.length; at++)
    sums[at] = (sums[at] ?? 0) + (sums[at - FIELD_COUNT] ?? 0);
  return sums;
}

const FIELD_COUNT = SEARCH_FIELDS.length;

const MOST_LENGTH = 0xffff;
