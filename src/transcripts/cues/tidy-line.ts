import { tidyText } from "./tidy-text.ts";

/** Tidy text on one line: a speaker's name, or a cue that is reflowed. */
export function tidyLine(text: string): string {
  return tidyText(text).replaceAll("\n", " ");
}
