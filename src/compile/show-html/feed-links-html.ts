import { absoluteAddress, FEED_PATH } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import { escapeHtml } from "../../html/escape-html.ts";
import { FEEDS } from "./feeds.ts";

/** By these apps and validators find the feeds from any page. */
export function feedLinksHtml({ title, url }: Show): string {
  return FEEDS.map(({ name, path, type }) => {
    const shown = path === FEED_PATH ? title : `${title} (${name})`;
    const address = escapeHtml(absoluteAddress(url, path));
    return `<link rel="alternate" type="${type}" title="${escapeHtml(shown)}" href="${address}"/>`;
  }).join("");
}
