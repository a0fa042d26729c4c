import type { Cue } from "./cue.ts";

/** A cue whose end may be unknown. */
export type OpenCue = Omit<Cue, "endSeconds"> & { readonly endSeconds?: number | undefined };

/**
 * The cues in order of their start, each with an end: its own when that lies after its start, else the start
 * of the next later cue, else as long as it takes to say it. Cues that start together keep their order.
 */
export function closeCues(open: readonly OpenCue[]): readonly Cue[] {
  const ordered = open.toSorted((a, b) => a.startSeconds - b.startSeconds);
  const closed: Cue[] = [];
  let nextStart: number | undefined;
  let laterStart: number | undefined;
  for (const cue of ordered.toReversed()) {
    if (nextStart !== undefined && nextStart > cue.startSeconds) laterStart = nextStart;
    closed.push({ ...cue, endSeconds: endOf(cue, laterStart) });
    nextStart = cue.startSeconds;
  }
  return closed.reverse();
}

function endOf(cue: OpenCue, laterStart: number | undefined): number {
  if (cue.endSeconds !== undefined && cue.endSeconds > cue.startSeconds) return cue.endSeconds;
  return laterStart ?? cue.startSeconds + spokenSeconds(cue.text);
}

// Captions are comfortable at 15 characters a second, which is also about how fast people talk.
const CHARACTERS_PER_SECOND = 15;

/** How long it takes to say a text whose end nobody wrote down: at least a second. */
export function spokenSeconds(text: string): number {
  return Math.max(1, Math.round((text.length / CHARACTERS_PER_SECOND) * 1000) / 1000);
}
