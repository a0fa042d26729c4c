import { SEARCH_HEAD_FILE } from "../../catalog/addresses.ts";
import { wordsOf } from "../texts/words.ts";
import { bestHits, type FoundEpisodes, type MatchedWord } from "./best-hits.ts";
import { corpusOf, openHead, type SearchHead } from "./open-head.ts";
import { addRanks } from "./ranks.ts";
import { curedMatches, type LookUp, type MatchedTerm, writtenMatches } from "./word-matches.ts";

/** The search of a show. */
export interface Search {
  /** What fits a query among the first `count` episodes of the show, as if there were no others: the best ones, `most` at most. */
  find(query: string, edition: { readonly count: number; readonly most: number }): Promise<FoundEpisodes>;
}

/**
 * The search in files that `packSearch` made, of which `read` gives the bytes. Each query reads the few that it needs; the head, of which
 * all need something, is kept.
 */
export function createSearch(read: LookUp["read"]): Search {
  let lately: Omit<LookUp, "read"> | undefined;
  const lookUpAt = async (count: number): Promise<LookUp> => {
    const head: SearchHead = lately?.head ?? openHead(await read(SEARCH_HEAD_FILE));
    if (lately?.corpus.count !== count) lately = { head, corpus: corpusOf(head, count) };
    return { ...lately, read: readingOnce(read) };
  };
  return {
    find: async (query, { count, most }) => {
      const words = wordsIn(query);
      if (words.length === 0 || count === 0) return { count: 0, hits: [] };
      return findWords(words, await lookUpAt(count), most);
    },
  };
}

/** Words of one query are often in one file. */
function readingOnce(read: LookUp["read"]): LookUp["read"] {
  const reading = new Map<string, Promise<Uint8Array>>();
  return (path) => {
    const file = reading.get(path) ?? read(path);
    reading.set(path, file);
    return file;
  };
}

function wordsIn(query: string): string[] {
  return [...new Set(wordsOf(query).map(({ term }) => term))].slice(0, MOST_WORDS);
}

/** Each word takes time: more than a question has are left out. */
const MOST_WORDS = 12;

/** Of all words of a query: each is read from another file. */
const MOST_CURES = 16;

/** All words or any, as they are typed or with typos forgiven: what is tried until something is found. */
async function findWords(words: readonly string[], lookUp: LookUp, mostHits: number): Promise<FoundEpisodes> {
  const written = await Promise.all(words.map((word) => writtenMatches(word, lookUp)));
  const asTyped = written.map((terms) => withTerms(noTerms(lookUp), terms, lookUp));
  const all = bestHits(asTyped, "all", mostHits);
  if (all.count > 0) return all;
  const most = Math.ceil(MOST_CURES / words.length);
  const cured = await Promise.all(words.map((word) => curedMatches(word, most, lookUp)));
  const forgiven = asTyped.map((word, index) => withTerms(word, cured[index] ?? [], lookUp));
  const attempts = [
    () => bestHits(forgiven, "all", mostHits),
    () => bestHits(asTyped, "any", mostHits),
    () => bestHits(forgiven, "any", mostHits),
  ];
  return attempts.reduce<FoundEpisodes>((found, attempt) => (found.count > 0 ? found : attempt()), all);
}

function noTerms({ corpus }: LookUp): MatchedWord {
  return { terms: [], ranks: new Float64Array(corpus.count) };
}

/** A word that further terms fit. */
function withTerms(word: MatchedWord, terms: readonly MatchedTerm[], { corpus }: LookUp): MatchedWord {
  const ranks = word.ranks.slice();
  for (const { postings, weight } of terms) addRanks(ranks, postings, weight, corpus);
  return { terms: [...word.terms, ...terms], ranks };
}
