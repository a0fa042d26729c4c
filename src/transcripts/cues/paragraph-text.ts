import type { Paragraph } from "./paragraphs.ts";
import { tidyLine } from "./tidy-line.ts";

/** What is said in a paragraph, on one line. */
export function paragraphText({ cues }: Paragraph): string {
  return tidyLine(cues.map((cue) => cue.text).join("\n"));
}
