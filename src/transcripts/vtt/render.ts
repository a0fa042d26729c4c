import { escapeCueText } from "../cues/character-references.ts";
import type { Cue, Transcript } from "../cues/cue.ts";
import { tidyLine, tidyText } from "../cues/tidy-text.ts";
import { renderTimingLine } from "../cues/timing-line.ts";
import { wrapLines } from "../cues/wrap-lines.ts";

// Podcast namespace, "WebVTT": captions have at most 65 characters a line; the voice tag is not shown, so not counted.
const LINE_CHARACTERS = 65;

/**
 * WebVTT (W3C WebVTT §4), text/vtt. The speaker is named with each cue, as Apple advises. Line breaks of the cue stay,
 * long lines are broken. A cue's `words` are not written: players show captions, and few read time stamps.
 */
export function renderVtt({ cues }: Transcript): string {
  return ["WEBVTT\n", ...cues.flatMap(renderCue)].join("\n");
}

function renderCue(cue: Cue): readonly string[] {
  const text = tidyText(cue.text);
  if (text === "") return [];
  const lines = text.split("\n").flatMap((line) => wrapLines(line, LINE_CHARACTERS));
  return [`${renderTimingLine(cue, ".")}\n${voice(cue.speaker)}${escapeCueText(lines.join("\n"))}\n`];
}

// No </v>: it may be left out when the voice spans the cue (§4.2.2).
function voice(speaker = ""): string {
  const name = tidyLine(speaker);
  return name === "" ? "" : `<v ${escapeCueText(name)}>`;
}
