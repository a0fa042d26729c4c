import { ATOM_PATH, absoluteAddress, FEED_PATH, JSON_FEED_PATH } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import { escapeHtml } from "../../html/escape-html.ts";

/** By these apps and validators find the feeds from any page. */
export function feedLinksHtml({ title, url }: Show): string {
  const feeds = [
    { type: "application/rss+xml", path: FEED_PATH, name: title },
    { type: "application/atom+xml", path: ATOM_PATH, name: `${title} (Atom)` },
    { type: "application/feed+json", path: JSON_FEED_PATH, name: `${title} (JSON Feed)` },
  ];
  return feeds
    .map(({ type, path, name }) => {
      const address = escapeHtml(absoluteAddress(url, path));
      return `<link rel="alternate" type="${type}" title="${escapeHtml(name)}" href="${address}"/>`;
    })
    .join("");
}
