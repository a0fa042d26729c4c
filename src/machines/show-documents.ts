import type { ShowDocuments, SiteFiles } from "../catalog/catalog.ts";
import type { Show } from "../catalog/show.ts";
import { robots } from "./robots.ts";
import { followMarkdown } from "./twins/follow-markdown.ts";
import { webManifest } from "./web-manifest.ts";

/** The documents of which the show alone says everything. */
export function showDocuments(show: Show, site: Pick<SiteFiles, "icons">): ShowDocuments {
  return { follow: followMarkdown(show), manifest: webManifest(show, site), robots: robots(show) };
}
