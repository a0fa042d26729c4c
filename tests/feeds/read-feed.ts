import { parseRssFeed } from "feedsmith";
import type { Episode } from "../../src/catalog/episode.ts";
import type { Show } from "../../src/catalog/show.ts";
import { rssShell } from "../../src/feeds/rss/rss-channel.ts";
import { rssItem } from "../../src/feeds/rss/rss-item.ts";
import { exampleNotes, exampleShow } from "../catalog/example-show.ts";

/** The RSS document of a show with these episodes, whatever stands in their fields; without what depends on the edition. */
export function feedText(episodes: readonly Episode[], overrides: Partial<Show> = {}): string {
  const show = exampleShow(overrides);
  const items = episodes.map((episode) => rssItem(episode, show, exampleNotes(episode)));
  const { beforeDate, afterDate, tail } = rssShell(show, show.descriptionHtml);
  return [beforeDate, afterDate, ...items, tail].join("");
}

/** The same, as an independent reader understands it. */
export function readFeed(episodes: readonly Episode[], overrides: Partial<Show> = {}) {
  return parseRssFeed(feedText(episodes, overrides));
}
