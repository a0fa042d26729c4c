import { absoluteAddress } from "../catalog/addresses.ts";
import type { ShowDocuments, SiteFiles } from "../catalog/catalog.ts";
import type { Show } from "../catalog/show.ts";
import { robots } from "./robots.ts";
import { aboutParts } from "./twins/about-parts.ts";
import { followMarkdown } from "./twins/follow-markdown.ts";
import { markdownOfHtml } from "./twins/markdown-of-html.ts";
import { webManifest } from "./web-manifest.ts";

/** The documents of which the show alone says everything. */
export function showDocuments(
  show: Show,
  site: Pick<SiteFiles, "icons" | "colors" | "words">,
): ShowDocuments {
  const markdown = (html: string): string => markdownOfHtml(html, (path) => absoluteAddress(show.url, path));
  const description = markdown(show.descriptionHtml);
  const { lead } = site.words;
  return {
    description,
    about: aboutParts(show, description),
    lead: typeof lead === "object" && "html" in lead ? markdown(lead.html) : "",
    follow: followMarkdown(show),
    manifest: webManifest(show, site),
    robots: robots(show),
  };
}
