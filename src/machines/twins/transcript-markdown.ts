import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Paragraph } from "../../catalog/paragraph.ts";
import type { Show } from "../../catalog/show.ts";
import { fill } from "../../languages/template.ts";
import { renderClock } from "../../moments/clock.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownDocument } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";

/** What is said in an episode as Markdown: each paragraph begins with its moment, a link, and its speaker. */
export function transcriptMarkdown(episode: Episode, show: Show, paragraphs: readonly Paragraph[]): string {
  const page = absoluteAddress(show.url, episodePath(episode.slug));
  const lines = paragraphs.map(({ speaker, startSeconds, cues }) => {
    const moment = markdownLink(renderClock(startSeconds), `${page}#t=${startSeconds}`);
    const by = speaker === undefined ? "" : `**${markdownText(speaker)}:** `;
    return `${moment} ${by}${markdownText(cues.map(({ text }) => text).join(" "))}`;
  });
  return markdownDocument([
    `# ${markdownText(fill(show.texts.transcriptOf, { title: episode.title }))}`,
    ...lines,
  ]);
}
