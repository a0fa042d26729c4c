import { SEARCH_FIELDS, type SearchTexts } from "../../src/search/texts/search-texts.ts";

/** The texts of an episode that says nothing but these. */
export function exampleTexts(texts: Partial<SearchTexts>): SearchTexts {
  const silent = Object.fromEntries(SEARCH_FIELDS.map((field) => [field, ""])) as SearchTexts;
  return { ...silent, ...texts };
}
