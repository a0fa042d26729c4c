import { absoluteAddress, markdownPath } from "../../catalog/addresses.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { fill } from "../../languages/template.ts";
import { episodeItems } from "./episode-items.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownDocument } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";

/** A page of a list of episodes, and what is said of it. */
export interface ListMarkdown {
  readonly show: Show;
  readonly heading: string;
  /** Plain text under the heading. */
  readonly about?: string | undefined;
  readonly episodes: readonly Episode[];
  /** Counts from 1. */
  readonly number: number;
  readonly pages: number;
  /** The path of a page of the list as HTML. */
  readonly path: (number: number) => string;
}

/** A page of the archive, of a season, a tag or a person as Markdown, with links to the pages beside it. */
export function listMarkdown({ show, heading, about, episodes, ...page }: ListMarkdown): string {
  return markdownDocument([
    `# ${markdownText(heading)}`,
    about === undefined ? "" : markdownText(about),
    episodes.length === 0 ? markdownText(show.texts.noEpisodes) : episodeItems(episodes, show),
    pageLine(show, page),
  ]);
}

function pageLine(
  { url, texts }: Show,
  { number, pages, path }: Pick<ListMarkdown, "number" | "pages" | "path">,
) {
  if (pages === 1) return "";
  const link = (text: string, to: number): string[] =>
    to < 1 || to > pages
      ? []
      : [markdownLink(markdownText(text), absoluteAddress(url, markdownPath(path(to))))];
  return [
    markdownText(fill(texts.pageOf, { number, count: pages })),
    ...link(texts.newer, number - 1),
    ...link(texts.older, number + 1),
  ].join(" · ");
}
