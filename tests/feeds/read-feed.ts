import { parseRssFeed } from "feedsmith";
import { editionAt } from "../../src/catalog/edition.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import type { Show } from "../../src/catalog/show.ts";
import { rssBytes } from "../../src/feeds/rss-bytes.ts";
import { exampleCatalog } from "../catalog/example-show.ts";

const ALL_OUT = Date.UTC(2100, 0, 1);

/** The RSS document of a show with these episodes, all of them out. */
export function feedText(episodes: readonly Episode[], overrides: Partial<Show> = {}): string {
  const parts = rssBytes(editionAt(exampleCatalog(episodes, overrides), ALL_OUT));
  return parts.map((part) => new TextDecoder().decode(part)).join("");
}

/** The same, as an independent reader understands it. */
export function readFeed(episodes: readonly Episode[], overrides: Partial<Show> = {}) {
  return parseRssFeed(feedText(episodes, overrides));
}
