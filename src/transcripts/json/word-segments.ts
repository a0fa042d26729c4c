import { type OpenCue, spokenSeconds } from "../cues/close-cues.ts";
import type { CueWord } from "../cues/cue.ts";
import { endsSentence } from "../cues/paragraphs.ts";
import type { JsonSegment } from "./json-segment.ts";

/** Whether segments are words rather than sentences: more than three in four have no space in them. */
export function isWordLevel(segments: readonly JsonSegment[]): boolean {
  const words = segments.filter((segment) => !/\s/.test(segment.text));
  return segments.length > 1 && words.length > segments.length * 0.75;
}

const LONGEST_PAUSE_SECONDS = 2;
const LONGEST_CUE_CHARACTERS = 200;

/**
 * Words merged into cues that keep them as `words`. A cue ends with its sentence, before another speaker
 * or a pause, and at 200 characters where nobody wrote full stops.
 */
export function mergeWords(segments: readonly JsonSegment[]): readonly OpenCue[] {
  const runs: Run[] = [];
  for (const [index, segment] of segments.entries()) {
    const word = closedWord(segment, segments[index + 1]);
    const run = runs.at(-1);
    if (run === undefined || isFinished(run, segment)) {
      runs.push({ speaker: segment.speaker, words: [word], characters: segment.text.length });
    } else {
      run.words.push(word);
      run.characters += segment.text.length + 1;
    }
  }
  return runs.map(runCue);
}

type Run = { readonly speaker: string | undefined; readonly words: CueWord[]; characters: number };

function closedWord({ startSeconds, endSeconds, text }: JsonSegment, next: JsonSegment | undefined): CueWord {
  const latest = startSeconds + spokenSeconds(text);
  const guess =
    next === undefined || next.startSeconds < startSeconds ? latest : Math.min(latest, next.startSeconds);
  return { startSeconds, endSeconds: endSeconds ?? guess, text: text.replaceAll("\n", " ") };
}

function isFinished(run: Run, next: JsonSegment): boolean {
  const last = run.words.at(-1);
  if (last === undefined || run.speaker !== next.speaker) return true;
  if (endsSentence(last.text) || run.characters >= LONGEST_CUE_CHARACTERS) return true;
  const pauseSeconds = next.startSeconds - last.endSeconds;
  return pauseSeconds > LONGEST_PAUSE_SECONDS || next.startSeconds < last.startSeconds;
}

function runCue({ speaker, words }: Run): OpenCue {
  return {
    startSeconds: words[0]?.startSeconds ?? 0,
    endSeconds: words.at(-1)?.endSeconds,
    text: words.map((word) => word.text).join(" "),
    ...(speaker !== undefined && { speaker }),
    words,
  };
}
