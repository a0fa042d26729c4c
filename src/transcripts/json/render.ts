import type { Cue, Transcript } from "../cues/cue.ts";
import { tidyCue } from "../cues/tidy-text.ts";

/** A JSON transcript 1.0.0 (podcast namespace, "JSON"), application/json: a segment a cue, a line a segment. */
export function renderJson({ cues }: Transcript): string {
  const segments = cues.map(tidyCue).map((cue) => JSON.stringify(segment(cue)));
  return `{"version":"1.0.0","segments":[\n${segments.join(",\n")}\n]}\n`;
}

function segment({
  speaker,
  startSeconds,
  endSeconds,
  text,
}: Cue): Readonly<Record<string, string | number>> {
  return {
    ...(speaker !== undefined && { speaker }),
    startTime: startSeconds,
    endTime: endSeconds,
    body: text,
  };
}
