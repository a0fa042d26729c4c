import { createSearch, type Search } from "../../src/search/ask/create-search.ts";
import { packSearch } from "../../src/search/pack/pack-search.ts";
import { episodeTerms } from "../../src/search/texts/episode-terms.ts";
import type { SearchTexts } from "../../src/search/texts/search-texts.ts";
import { exampleTexts } from "./example-texts.ts";

/** A search, its files, and the paths of those that it has read. */
export interface ExampleSearch extends Search {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly read: string[];
}

/** The search of episodes that say nothing but these texts, oldest first. */
export function exampleSearch(episodes: readonly Partial<SearchTexts>[]): ExampleSearch {
  const files = packSearch(episodes.map((texts) => episodeTerms(exampleTexts(texts))));
  const read: string[] = [];
  const search = createSearch(async (path) => {
    read.push(path);
    const file = files.get(path);
    if (file === undefined) throw new Error(`there is no ${path}`);
    return file;
  });
  return { ...search, files, read };
}
