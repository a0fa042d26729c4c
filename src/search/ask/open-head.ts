import { readFramedJson } from "../../bytes/framed-json.ts";
import { lowerBound } from "../../catalog/lower-bound.ts";
import { BLOCK, type SearchTable } from "../pack/layout.ts";
import { SEARCH_FIELDS } from "../texts/search-texts.ts";

/** What an isolate keeps of the search: where terms are, and how long texts are. */
export interface SearchHead extends Omit<SearchTable, "episodes"> {
  /** The lengths of the fields of each episode, one after another. */
  readonly lengths: Uint16Array;
  /** Of every `BLOCK` episodes, the lengths of each field in all episodes before them. */
  readonly sums: Uint32Array;
}

/** The texts of the episodes of an edition, as ranks compare them. */
export interface Corpus {
  /** How many episodes there are: those of lower ordinals. */
  readonly count: number;
  readonly lengths: Uint16Array;
  /** The average length of each field. */
  readonly averages: readonly number[];
}

/** The head of the search, of the file that `packSearch` made. */
export function openHead(file: Uint8Array): SearchHead {
  const { value, end } = readFramedJson(file.buffer, file.byteOffset);
  // What packSearch wrote.
  const table = value as SearchTable;
  const sums = new Uint32Array(file.buffer, end, Math.ceil(table.episodes / BLOCK) * FIELD_COUNT);
  const lengths = new Uint16Array(file.buffer, end + sums.byteLength, table.episodes * FIELD_COUNT);
  return { shards: table.shards, vocabulary: table.vocabulary, lengths, sums };
}

/** The first `count` episodes, as if there were no others. */
export function corpusOf({ lengths, sums }: SearchHead, count: number): Corpus {
  const block = Math.floor((count - 1) / BLOCK);
  const averages = SEARCH_FIELDS.map((_, field) => {
    let sum = sums[block * FIELD_COUNT + field] ?? 0;
    for (let ordinal = block * BLOCK; ordinal < count; ordinal++)
      sum += lengths[ordinal * FIELD_COUNT + field] ?? 0;
    return sum / count;
  });
  return { count, lengths, averages };
}

const FIELD_COUNT = SEARCH_FIELDS.length;

/** The numbers of the shards that hold a term, or what begins with it. */
export function shardsOf({ shards }: SearchHead, term: string, kind: "whole" | "beginning"): number[] {
  const firstAt = (number: number): string => shards[number] ?? "";
  const after = lowerBound(shards.length, (number) => firstAt(number) <= term);
  const numbers = after > 0 ? [after - 1] : [];
  if (kind === "whole") return numbers;
  for (let number = after; number < shards.length && firstAt(number).startsWith(term); number++)
    numbers.push(number);
  return numbers;
}

/** The numbers of the files of the vocabulary that hold terms of these lengths. */
export function vocabularyOf({ vocabulary }: SearchHead, shortest: number, longest: number): number[] {
  return [...vocabulary.keys()].filter(
    (number) =>
      (vocabulary[number] ?? 0) <= longest && (vocabulary[number + 1] ?? Number.POSITIVE_INFINITY) > shortest,
  );
}
