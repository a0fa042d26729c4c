import type { Hono } from "hono";
import { SEARCH_INDEX_FILE, SEARCH_PATH } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { plainText } from "../../html/text-of.ts";
import { respond } from "../../http/respond.ts";
import { QUERY_LENGTH } from "../../pages/search/search-form.tsx";
import { SearchPage } from "../../pages/search/search-page.tsx";
import { openSearchIndex, type SearchIndex } from "../../search/search-index.ts";
import { searchTexts } from "../../search/search-texts.ts";
import type { Site } from "../stores/site.ts";
import { pageContext, pageDocument } from "./page-document.ts";

/** Search through what is on air. */
export function searchRoutes(app: Hono, site: Site): void {
  const indexOf = keptIndex(site);

  app.get(SEARCH_PATH, (c) => {
    const context = pageContext(c, site);
    const { edition } = context;
    const query = searchQuery(c.req.query("q") ?? "");
    const page = pageDocument(context, async () =>
      SearchPage({ edition, query, ...(await search(query, edition, indexOf)) }),
    );
    return respond(c.req.raw, { ...page, etag: `${encodeURIComponent(query)}/${page.etag}` });
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

async function search(query: string, edition: Edition, indexOf: (edition: Edition) => Promise<SearchIndex>) {
  const hits = query === "" ? [] : (await indexOf(edition)).find(query);
  const found = hits.slice(0, MOST_RESULTS).flatMap(({ slug, terms }) => {
    const aired = edition.find(slug);
    if (aired === null) return [];
    const { episode } = aired;
    return [{ episode, said: searchTexts(episode, edition.show, plainText), terms }];
  });
  return { found, count: hits.length };
}

/**
 * Reads the index of an edition on its first search and keeps it for the next ones. The index is kept, not the promise of it: workerd
 * lets no request wait for what another one reads.
 */
function keptIndex(site: Site): (edition: Edition) => Promise<SearchIndex> {
  let kept: { readonly count: number; readonly index: SearchIndex } | undefined;
  return async (edition) => {
    if (kept?.count === edition.count) return kept.index;
    // There is not room for two of a large show.
    kept = undefined;
    const stream = await site.files.open(SEARCH_INDEX_FILE);
    if (stream === null) throw new Error(`${SEARCH_INDEX_FILE} is not among the files of this build`);
    const aired = new Set(edition.outlines().map(({ slug }) => slug));
    const index = await openSearchIndex(await new Response(stream).text(), (slug) => aired.has(slug));
    kept = { count: edition.count, index };
    return index;
  };
}
