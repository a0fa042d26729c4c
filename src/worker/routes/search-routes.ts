import { SEARCH_INDEX_FILE } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { plainText } from "../../html/text-of.ts";
import { QUERY_LENGTH } from "../../pages/search/search-form.tsx";
import { SearchPage } from "../../pages/search/search-page.tsx";
import { openSearchIndex, type SearchIndex } from "../../search/search-index.ts";
import { searchTexts } from "../../search/texts/search-texts.ts";
import { answerAt } from "../route.ts";
import type { SiteFolder } from "../stores/site.ts";
import type { App, Visit } from "../visit.ts";
import { respondPage } from "./respond-page.ts";

/** Search through what is on air. */
export function searchRoutes(app: App): void {
  const indexOf = keptIndex();

  answerAt(app, "/search", (visit) => {
    const { edition, url } = visit;
    const query = searchQuery(url.searchParams.get("q") ?? "");
    return respondPage(visit, async () =>
      SearchPage({ edition, query, ...(await search(query, visit, indexOf)) }),
    );
  });
}

/** What is searched for: one line of bounded length. */
function searchQuery(written: string): string {
  const line = written.replace(/[\s\p{Cc}]+/gu, " ").trim();
  // Cutting may leave half of a character, which no address can hold.
  return line.slice(0, QUERY_LENGTH).trim().toWellFormed();
}

/** How many episodes a page of results shows. */
const MOST_RESULTS = 20;

type IndexOf = (edition: Edition, files: SiteFolder) => Promise<SearchIndex>;

async function search(query: string, { edition, site }: Visit, indexOf: IndexOf) {
  const hits = query === "" ? [] : (await indexOf(edition, site.files)).find(query);
  const found = hits.slice(0, MOST_RESULTS).flatMap(({ slug, terms }) => {
    const aired = edition.find(slug);
    if (aired === null) return [];
    const { episode } = aired;
    return [{ episode, said: searchTexts({ episode, show: edition.show, textOf: plainText }), terms }];
  });
  return { found, count: hits.length };
}

/**
 * Opens the index of an edition on its first search and keeps it for the next ones. Requests that come while the file is being read
 * read it too, for workerd lets no request wait for what another one reads; but only the first to have it opens it: there is not room
 * for two indexes of a large show.
 */
function keptIndex(): IndexOf {
  let kept: { readonly count: number; readonly index: Promise<SearchIndex> } | undefined;
  return async (edition, files) => {
    if (kept?.count === edition.count) return kept.index;
    const stream = await files.open(SEARCH_INDEX_FILE);
    if (stream === null) throw new Error(`${SEARCH_INDEX_FILE} is not among the files of this build`);
    const text = await new Response(stream).text();
    if (kept?.count !== edition.count) {
      const aired = new Set(edition.outlines().map(({ slug }) => slug));
      kept = { count: edition.count, index: openSearchIndex(text, (slug) => aired.has(slug)) };
    }
    return kept.index;
  };
}
