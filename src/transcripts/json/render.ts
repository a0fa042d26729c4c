import type { Cue, Transcript } from "../cues/cue.ts";
import { tidyLine, tidyText } from "../cues/tidy-text.ts";

/** A JSON transcript 1.0.0 (podcast namespace, "JSON"), application/json: a segment a cue, a line a segment. */
export function renderJson({ cues }: Transcript): string {
  const segments = cues.map(segment).map((value) => JSON.stringify(value));
  return `{"version":"1.0.0","segments":[\n${segments.join(",\n")}\n]}\n`;
}

function segment({
  speaker,
  startSeconds,
  endSeconds,
  text,
}: Cue): Readonly<Record<string, string | number>> {
  return {
    ...(speaker !== undefined && { speaker: tidyLine(speaker) }),
    startTime: wholeMilliseconds(startSeconds),
    endTime: wholeMilliseconds(endSeconds),
    body: tidyText(text),
  };
}

function wholeMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
