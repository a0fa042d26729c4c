import { renderClock } from "./clock.ts";
import type { Transcript } from "./cue.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { paragraphText } from "./paragraph-text.ts";
import { type Paragraph, paragraphs } from "./paragraphs.ts";
import { tidyLine } from "./tidy-line.ts";

/**
 * An HTML transcript, text/html (podcast namespace, "HTML"): only `<cite>` (when somebody speaks), `<time>` and
 * `<p>`, without a document around them.
 */
export function renderHtml({ cues }: Transcript): string {
  return paragraphs(cues).map(renderParagraph).join("");
}

function renderParagraph(paragraph: Paragraph): string {
  const speaker = escapeMarkup(tidyLine(paragraph.speaker ?? ""));
  const text = escapeMarkup(paragraphText(paragraph));
  if (text === "") return "";
  const cite = speaker === "" ? "" : `<cite>${speaker}:</cite>\n`;
  return `${cite}<time>${renderClock(paragraph.startSeconds)}</time>\n<p>${text}</p>\n`;
}
