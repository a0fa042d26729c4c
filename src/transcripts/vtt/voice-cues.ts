import type { OpenCue } from "../cues/close-cues.ts";
import type { CueWord } from "../cues/cue.ts";
import { type Span, shareTime } from "../cues/share-time.ts";
import { tidyLine, tidyText } from "../cues/tidy-text.ts";
import { type VoiceSpan, voiceSpans } from "./voice-spans.ts";

/**
 * The cues of one WebVTT payload: one a voice, for a cue of ours has one speaker. Several share the time in
 * proportion to their characters, unless time stamps say when each begins. Time stamps become `words`.
 */
export function voiceCues(payload: string, time: Span): readonly OpenCue[] {
  const voices = voiceSpans(payload)
    .map((voice) => ({ voice, text: tidyText(voice.pieces.map((piece) => piece.text).join("")) }))
    .filter(({ text }) => text !== "");
  const shares = shareTime(
    time,
    voices.map(({ text }) => text.length),
  );
  const starts = voices.map(
    ({ voice }, index) => voice.pieces[0]?.startSeconds ?? shares[index]?.startSeconds ?? time.startSeconds,
  );
  return voices.map(({ voice, text }, index) => {
    const span = {
      startSeconds: starts[index] ?? time.startSeconds,
      endSeconds: starts[index + 1] ?? time.endSeconds,
    };
    const words = wordsOf(voice, span);
    const speaker = voice.speaker === undefined ? {} : { speaker: voice.speaker };
    return { ...span, text, ...speaker, ...(words.length > 0 && { words }) };
  });
}

function wordsOf({ pieces }: VoiceSpan, span: Span): readonly CueWord[] {
  if (pieces.every((piece) => piece.startSeconds === undefined)) return [];
  let start = span.startSeconds;
  const starts = pieces.map((piece) => {
    start = piece.startSeconds ?? start;
    return start;
  });
  return pieces
    .map(({ text }, index) => ({
      startSeconds: starts[index] ?? span.startSeconds,
      endSeconds: starts[index + 1] ?? span.endSeconds,
      text: tidyLine(text),
    }))
    .filter(({ text }) => text !== "");
}
