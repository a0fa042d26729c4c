import type { TranscriptFault } from "./parsed-transcript.ts";
import type { Timing } from "./timing-line.ts";

/** What is wrong with the timing line of a cue, for the host. `example` is a good one in the file's format. */
export function timingFaults(
  timing: Timing | null,
  { line, example }: { readonly line: number; readonly example: string },
): readonly TranscriptFault[] {
  const fix = `write it as ${example}`;
  if (timing === null) return [{ line, what: "the time at which the cue starts cannot be read", fix }];
  if (timing.endSeconds === null) {
    return [{ line, what: "the time at which the cue ends cannot be read", fix }];
  }
  if (timing.endSeconds === undefined || timing.endSeconds >= timing.startSeconds) return [];
  return [{ line, what: "the cue ends before it starts", fix: "give the later time last" }];
}
