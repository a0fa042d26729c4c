import { searchShardFile, searchVocabularyFile } from "../../catalog/addresses.ts";
import { beginningTerm, isBeginning, isShort } from "../texts/beginnings.ts";
import { type Cure, curesIn } from "./cures.ts";
import { type Corpus, type SearchHead, shardsOf, vocabularyOf } from "./open-head.ts";
import { type FoundTerm, openShard } from "./open-shard.ts";
import { type Postings, postingsBefore } from "./postings.ts";

/** A term of episodes that fits a word of the query. */
export interface MatchedTerm {
  readonly term: string;
  readonly postings: Postings;
  /** How much the term counts: 1 when it is the word itself. */
  readonly weight: number;
}

/** Where words are looked up: the files of the search, and the edition that is asked. */
export interface LookUp {
  readonly head: SearchHead;
  readonly corpus: Corpus;
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** The terms that a word is, or begins. */
export async function writtenMatches(word: string, lookUp: LookUp): Promise<MatchedTerm[]> {
  const found = await (word.length < 3 ? findShort(word, lookUp) : findTerms(word, "beginning", lookUp));
  return found.map((own) => matchedTerm(own, writtenWeight(word, own.term), lookUp.corpus));
}

async function findShort(word: string, lookUp: LookUp): Promise<FoundTerm[]> {
  const terms = isShort(word) ? [word, beginningTerm(word)] : [word];
  return (await Promise.all(terms.map((term) => findTerms(term, "whole", lookUp)))).flat();
}

/** A beginning is worth less than a word, and the less the more is missing: of short ones three letters, let us say. */
function writtenWeight({ length }: string, term: string): number {
  if (term.length === length) return 1;
  const whole = isBeginning(term) ? length + 3 : term.length;
  return (0.375 * whole) / (whole + 0.3 * (whole - length));
}

/** The `most` terms that a word is most likely to have meant when it was mistyped: none of those that it is or begins. */
export async function curedMatches(word: string, most: number, lookUp: LookUp): Promise<MatchedTerm[]> {
  const cures = (await curesOf(word, lookUp)).sort(compareCures).slice(0, most);
  const matches = cures.map(async ({ term, distance }) => {
    const weight = (0.45 * term.length) / (term.length + distance);
    const found = await findTerms(term, "whole", lookUp);
    return found.map((own) => matchedTerm(own, weight, lookUp.corpus));
  });
  return (await Promise.all(matches)).flat();
}

async function curesOf(word: string, { head, corpus, read }: LookUp): Promise<Cure[]> {
  const distance = forgivenLetters(word);
  if (distance === 0) return [];
  const numbers = vocabularyOf(head, word.length - distance, word.length + distance);
  const files = await Promise.all(numbers.map((number) => read(searchVocabularyFile(number))));
  return files
    .flatMap((file) => curesIn(file, { word, distance, end: corpus.count }))
    .filter(({ term }) => !term.startsWith(word));
}

/** A word of four letters may have one wrong, one of six two: two that are swapped count as two. Shorter ones would be others. */
function forgivenLetters({ length }: string): number {
  return length > 3 ? Math.min(2, Math.round(length / 4)) : 0;
}

/** The nearest first, then those that were said first, which are often said often: how often would tell of what is still to come. */
function compareCures(a: Cure, b: Cure): number {
  return a.distance - b.distance || a.first - b.first || (a.term < b.term ? -1 : 1);
}

async function findTerms(
  term: string,
  kind: "whole" | "beginning",
  { head, read }: LookUp,
): Promise<FoundTerm[]> {
  const numbers = shardsOf(head, term, kind);
  const files = await Promise.all(numbers.map((number) => read(searchShardFile(number))));
  return files.flatMap((file) => openShard(file).find(term, kind));
}

function matchedTerm({ term, bytes }: FoundTerm, weight: number, { count }: Corpus): MatchedTerm {
  return { term, weight, postings: postingsBefore(count, bytes) };
}
