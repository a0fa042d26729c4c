import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from "minisearch";
import type { SearchTexts } from "./texts/search-texts.ts";
import { wordsOf } from "./texts/words.ts";

/** The words of the episodes on air, ready to be asked. */
export interface SearchIndex {
  /** The episodes that fit the query, best first. */
  find(query: string): readonly SearchHit[];
}

/** An episode that fits a query, and the terms in it that do: other forms of the words asked for, or a typo's cure. */
interface SearchHit {
  readonly slug: string;
  readonly terms: ReadonlySet<string>;
}

/** What can be found of an episode, by its slug. */
export type SearchDocument = SearchTexts & { readonly slug: string };

/**
 * The words of all episodes, the scheduled ones included, as `openSearchIndex` reads them: JSON lines, the first for the whole, then
 * one for each term. The same documents give the same text.
 */
export function packSearchIndex(documents: readonly SearchDocument[]): string {
  const index = new MiniSearch<SearchDocument>(OPTIONS);
  index.addAll(documents);
  const { index: terms, ...head } = index.toJSON();
  return [head, ...terms].map((row) => JSON.stringify(row)).join("\n");
}

/**
 * The index of what `packSearchIndex` wrote, as if there were only the episodes on air: their ranks do not depend on words of the
 * others.
 */
export async function openSearchIndex(
  packed: string,
  isAired: (slug: string) => boolean,
): Promise<SearchIndex> {
  const index = MiniSearch.loadJS<SearchDocument>(plainIndex(packed), OPTIONS);
  const slugs = index.search(MiniSearch.wildcard).map(({ id }) => String(id));
  const hidden = slugs.filter((slug) => !isAired(slug));
  index.discardAll(hidden);
  // In one go: a timer between batches might outlive the request that set it.
  if (hidden.length > 0) await index.vacuum({ batchSize: Number.POSITIVE_INFINITY });
  return { find: (query) => hits(index, query) };
}

/** What MiniSearch made of itself. Its terms are parsed as it takes them: all at once need three times the memory. */
function plainIndex(packed: string): AsPlainObject {
  const [head = "", ...lines] = packed.split("\n");
  function* terms(): Generator<unknown> {
    for (const line of lines) yield JSON.parse(line);
  }
  // packSearchIndex wrote it, and MiniSearch only iterates over the terms.
  return { ...JSON.parse(head), index: terms() } as AsPlainObject;
}

const OPTIONS: Options<SearchDocument> = {
  idField: "slug",
  fields: ["title", "people", "tags", "chapters", "summary", "notes", "deepDive"],
  tokenize: (text) => wordsOf(text).map(({ term }) => term),
  processTerm: (term) => term,
  autoVacuum: false,
};

/** Each word takes time: more than a question has are left out. */
const MOST_WORDS = 12;

// A single letter begins too many words to be a beginning.
const SEARCH: SearchOptions = {
  boost: { title: 5, people: 3, tags: 3, chapters: 2, summary: 1.5 },
  prefix: (term) => !/^[a-z\d]$/.test(term),
  tokenize: (query) => [...new Set(wordsOf(query).map(({ term }) => term))].slice(0, MOST_WORDS),
};

// A word of four letters may have one wrong, one of six two: two that are swapped count as two. Shorter ones would be others.
const FORGIVING: SearchOptions = { fuzzy: (term) => (term.length > 3 ? 0.25 : false), maxFuzzy: 2 };

/** What is tried until something is found: all words or any, as they are typed or with typos forgiven. */
const ATTEMPTS: readonly SearchOptions[] = [
  { ...SEARCH, combineWith: "AND" },
  { ...SEARCH, ...FORGIVING, combineWith: "AND" },
  { ...SEARCH, combineWith: "OR" },
  { ...SEARCH, ...FORGIVING, combineWith: "OR" },
];

function hits(index: MiniSearch<SearchDocument>, query: string): SearchHit[] {
  for (const attempt of ATTEMPTS) {
    const found = index.search(query, attempt);
    if (found.length > 0)
      return found.map(({ id, match }) => ({ slug: String(id), terms: new Set(Object.keys(match)) }));
  }
  return [];
}
