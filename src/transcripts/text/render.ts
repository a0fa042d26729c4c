import type { Transcript } from "../cues/cue.ts";
import { paragraphs, paragraphText } from "../cues/paragraphs.ts";
import { tidyLine } from "../cues/tidy-text.ts";

/** Plain text to read, text/plain: a paragraph a line, `Ann Example: …`, a blank line between. Without times. */
export function renderText({ cues }: Transcript): string {
  return paragraphs(cues)
    .map((paragraph) => ({ speaker: tidyLine(paragraph.speaker ?? ""), text: paragraphText(paragraph) }))
    .filter(({ text }) => text !== "")
    .map(({ speaker, text }) => (speaker === "" ? `${text}\n` : `${speaker}: ${text}\n`))
    .join("\n");
}
