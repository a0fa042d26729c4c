import type { ShowHtml, SiteFiles } from "../../catalog/catalog.ts";
import type { Show } from "../../catalog/show.ts";
import { aboutHtml } from "./about-html.ts";
import { feedLinksHtml } from "./feed-links-html.ts";
import { followHtml } from "./follow-html.ts";

/** The pieces of pages of which the show alone says everything. */
export function showHtml(show: Show, { followCode }: Pick<SiteFiles, "followCode">): ShowHtml {
  return { follow: followHtml(show, followCode), ...aboutHtml(show), feedLinks: feedLinksHtml(show) };
}
