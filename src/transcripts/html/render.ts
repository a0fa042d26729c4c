import { renderClock } from "../../moments/clock.ts";
import { escapeCueText } from "../cues/character-references.ts";
import type { Transcript } from "../cues/cue.ts";
import { type CueParagraph, paragraphs, paragraphText } from "../cues/paragraphs.ts";
import { tidyLine } from "../cues/tidy-text.ts";

/**
 * An HTML transcript, text/html (podcast namespace, "HTML"): only `<cite>` (when somebody speaks), `<time>` and
 * `<p>`, without a document around them.
 */
export function renderTranscriptHtml({ cues }: Transcript): string {
  return paragraphs(cues).map(renderParagraph).join("");
}

function renderParagraph(paragraph: CueParagraph): string {
  const speaker = escapeCueText(tidyLine(paragraph.speaker ?? ""));
  const text = escapeCueText(paragraphText(paragraph));
  if (text === "") return "";
  const cite = speaker === "" ? "" : `<cite>${speaker}:</cite>\n`;
  return `${cite}<time>${renderClock(paragraph.startSeconds)}</time>\n<p>${text}</p>\n`;
}
