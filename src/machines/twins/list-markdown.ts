import type { ListedEpisode } from "../../catalog/listed-episode.ts";
import type { Show } from "../../catalog/show.ts";
import { episodeItems } from "./episode-items.ts";
import { markdownDocument } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";
import { type ListPage, pageLine } from "./page-line.ts";

/** A page of a list of episodes, and what is said of it. */
export interface ListMarkdown extends ListPage {
  readonly show: Show;
  readonly heading: string;
  /** Plain text under the heading. */
  readonly about?: string | undefined;
  readonly episodes: readonly ListedEpisode[];
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
