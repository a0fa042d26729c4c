import type { Catalog } from "../catalog/catalog.ts";
import type { Edition } from "../catalog/edition/edition.ts";
import { sitemap } from "../machines/sitemap.ts";
import { EpisodePage } from "../pages/episode/episode-page.tsx";
import type { ShownTranscript } from "../pages/episode/transcript-view.tsx";
import { ArchivePage } from "../pages/lists/archive-page.tsx";
import { HomePage } from "../pages/show/home-page.tsx";
import { createSearch } from "../search/ask/create-search.ts";
import { openMadeUpSearch } from "../search/ask/open-made-up-search.ts";
import { resultsPage } from "./routes/search-routes.ts";
import { wholeEdition } from "./visit.ts";

/**
 * Renders pages for nobody, when an isolate starts, which has a second of the processor for it where a request has ten milliseconds: what is
 * done for the first time takes many times as long, above all the first numbers and dates in a show's language, an hour's transcript and a
 * search. The outlines of all episodes are made and grouped, and the rows of their groups in the sitemap. Under `npm start` nothing is done:
 * the host waits for an isolate after each edit.
 */
export async function warmUp(catalog: Catalog): Promise<void> {
  if (catalog.site.dev !== undefined) return;
  try {
    const edition = wholeEdition(catalog);
    renderPages(catalog, edition);
    await searchMadeUp(edition);
  } catch (error) {
    // A page that cannot be rendered must not keep the feed from being served.
    console.error(error);
  }
}

function renderPages(catalog: Catalog, edition: Edition): void {
  const aired = edition.find(catalog.entries[0]?.slug ?? "");
  sitemap(edition);
  String(HomePage({ edition, streams: [] }));
  String(ArchivePage({ edition, number: 1 }));
  if (aired !== null)
    String(EpisodePage({ edition, ...aired, transcript: madeUpTranscript(edition.show.language) }));
}

/** As long as that of an hour. */
function madeUpTranscript(language: string): ShownTranscript {
  const paragraphs = Array.from({ length: 100 }, (_, number) => ({
    speaker: "Nobody",
    startSeconds: 36 * number,
    cues: Array.from({ length: 7 }, (_cue, at) => ({
      text: "Nobody says this, & nobody hears it.",
      startSeconds: 36 * number + 5.1 * at,
    })),
  }));
  return { paragraphs, language };
}

async function searchMadeUp(edition: Edition): Promise<void> {
  const { madeUpSearch } = edition.site;
  if (madeUpSearch === undefined) return;
  const search = createSearch(openMadeUpSearch(madeUpSearch));
  const newest = { ...edition, count: Math.min(edition.count, madeUpSearch.episodes) };
  for (const query of madeUpSearch.queries) String(await resultsPage(query, newest, search));
}
