import { renderClock } from "../../moments/clock.ts";
import { escapeMarkup } from "../cues/character-references.ts";
import type { Transcript } from "../cues/cue.ts";
import { type Paragraph, paragraphs, paragraphText } from "../cues/paragraphs.ts";
import { tidyLine } from "../cues/tidy-text.ts";

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
