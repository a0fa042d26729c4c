import { wordsOf } from "../texts/words.ts";
import { excerpt, type MarkedPiece } from "./marked-text.ts";

/** A page with its words; nothing is packed of it, for there are few. */
export interface SearchedPage {
  /** All that is said on it, its title and its description too. */
  readonly text: string;
}

/** A page that was found, with the stretch of its text around the first word that was. */
export interface FoundPage<Page> {
  readonly page: Page;
  readonly passage: readonly MarkedPiece[];
}

/** The pages in which each word of a query begins a word. */
export function findPages<Page extends SearchedPage>(
  query: string,
  pages: readonly Page[],
): readonly FoundPage<Page>[] {
  const asked = wordsOf(query);
  return pages.flatMap((page) => {
    const terms = wordsOf(page.text).map(({ term }) => term);
    const hits = asked.map((word) => terms.filter((term) => term.startsWith(word.term)));
    const passage = hits.every(({ length }) => length > 0) && excerpt(page.text, new Set(hits.flat()));
    return passage ? [{ page, passage }] : [];
  });
}
