import type { Catalog } from "../catalog/catalog.ts";
import { sitemap } from "../machines/sitemap.ts";
import { EpisodePage } from "../pages/episode/episode-page.tsx";
import { ArchivePage } from "../pages/lists/archive-page.tsx";
import { HomePage } from "../pages/show/home-page.tsx";
import { wholeEdition } from "./visit.ts";

/**
 * Renders pages for nobody, when an isolate starts, which has a second of the processor for it where a request has ten milliseconds: what is
 * done for the first time takes many times as long, above all the first numbers and dates in a show's language. The outlines of all episodes
 * are made and grouped, and the rows of their groups in the sitemap.
 */
export function warmUp(catalog: Catalog): void {
  try {
    renderPages(catalog);
  } catch (error) {
    // A page that cannot be rendered must not keep the feed from being served.
    console.error(error);
  }
}

function renderPages(catalog: Catalog): void {
  const edition = wholeEdition(catalog);
  const aired = edition.find(catalog.entries[0]?.slug ?? "");
  sitemap(edition);
  String(HomePage({ edition, streams: [] }));
  String(ArchivePage({ edition, number: 1 }));
  if (aired !== null) String(EpisodePage({ edition, ...aired, transcript: null }));
}
