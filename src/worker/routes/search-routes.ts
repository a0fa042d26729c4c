import type { Edition } from "../../catalog/edition/edition.ts";
import { plainText } from "../../html/text-of.ts";
import { QUERY_LENGTH } from "../../pages/search/search-form.tsx";
import { SearchPage } from "../../pages/search/search-page.tsx";
import type { FoundEpisode } from "../../pages/search/search-results.tsx";
import type { SearchHit } from "../../search/ask/best-hits.ts";
import { createSearch, type Search } from "../../search/ask/create-search.ts";
import { findPages } from "../../search/ask/find-pages.ts";
import { searchText } from "../../search/texts/search-texts.ts";
import { answerAt } from "../route.ts";
import { keptFiles } from "../stores/kept-files.ts";
import type { App } from "../visit.ts";
import { type Markup, respondPage } from "./respond-page.ts";

/** Search through what is on air. */
export function searchRoutes(app: App): void {
  // Once for each isolate: what it reads from is not known before its first request.
  let search: Search | undefined;

  answerAt(app, "/search", (visit) => {
    const { edition, url } = visit;
    const query = searchQuery(url.searchParams.get("q") ?? "");
    return respondPage(visit, async () => {
      search ??= createSearch(keptFiles(visit.site.files));
      return resultsPage(query, edition, search);
    });
  });
}

/** The page of what was found in an edition. */
export async function resultsPage(query: string, edition: Edition, search: Search): Promise<Markup> {
  const { count, hits } = await search.find(query, { count: edition.count, most: MOST_RESULTS });
  const found = hits.flatMap((hit) => foundEpisode(hit, edition) ?? []);
  const pages = findPages(query, edition.site.words.pages);
  return SearchPage({ edition, query, found, count, pages });
}

/** What is searched for: one line of bounded length. */
function searchQuery(written: string): string {
  const line = written.replace(/[\s\p{Cc}]+/gu, " ").trim();
  // Cutting may leave half of a character, which no address can hold.
  return line.slice(0, QUERY_LENGTH).trim().toWellFormed();
}

/** How many episodes a page of results shows. */
const MOST_RESULTS = 20;

function foundEpisode(hit: SearchHit, { count, show, newest, find }: Edition): FoundEpisode | null {
  const [listed] = newest(1, count - 1 - hit.ordinal);
  const episode = listed && find(listed.slug)?.episode;
  if (episode === undefined) return null;
  return { episode, hit, said: (field) => searchText(field, { episode, show, textOf: plainText }) };
}
