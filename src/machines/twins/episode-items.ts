import { absoluteAddress, episodePath, markdownPath } from "../../catalog/addresses.ts";
import type { ListedEpisode } from "../../catalog/listed-episode.ts";
import type { Show } from "../../catalog/show.ts";
import { teaser } from "../../catalog/teaser.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownText } from "./markdown-text.ts";

/** Episodes as a list in Markdown: each a link to its own Markdown, and the beginning of its summary. */
export function episodeItems(episodes: readonly ListedEpisode[], { url }: Show): string {
  return episodes
    .map(({ slug, title, summary }) => {
      const address = absoluteAddress(url, markdownPath(episodePath(slug)));
      return `- ${markdownLink(markdownText(title), address)}: ${markdownText(teaser(summary))}`;
    })
    .join("\n");
}
