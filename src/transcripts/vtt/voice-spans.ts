import { decodeEntities } from "../cues/character-references.ts";
import { markupTokens } from "../cues/markup-tokens.ts";
import { tidyLine } from "../cues/tidy-text.ts";
import { parseTimeCode } from "../cues/time-code.ts";

/** What one voice says in a WebVTT cue: pieces of raw text, each with its time where a time stamp stands before it. */
export interface VoiceSpan {
  readonly speaker: string | undefined;
  readonly pieces: readonly { readonly startSeconds: number | undefined; readonly text: string }[];
}

type Draft = {
  speaker: string | undefined;
  pieces: { startSeconds: number | undefined; text: string }[];
};

/**
 * The voices of a WebVTT payload, in order (§4.2.2, §6.4). `<v Name>` starts a voice, closed or not, with classes or
 * not; `<00:00:01.000>` times what follows; readings in `<rt>` are dropped, all other tags only lose their brackets.
 */
export function voiceSpans(payload: string): readonly VoiceSpan[] {
  const spans: Draft[] = [];
  const state: State = { speaker: undefined, startSeconds: undefined, isReading: false };
  for (const token of markupTokens(payload)) {
    if (token.kind === "tag") applyTag(state, token.tag);
    else if (!state.isReading) addText(spans, state, token.text);
  }
  return spans;
}

type State = { speaker: string | undefined; startSeconds: number | undefined; isReading: boolean };

const TAG = /^(\/?[a-z]+)(?:\.[^\s]*)?(?:\s+([\s\S]*))?$/i;

function applyTag(state: State, tag: string): void {
  const time = parseTimeCode(tag);
  if (time !== null) state.startSeconds = time;
  const [, name = "", annotation = ""] = TAG.exec(tag) ?? [];
  switch (name.toLowerCase()) {
    case "v":
      changeVoice(state, tidyLine(decodeEntities(annotation)) || undefined);
      break;
    case "/v":
      changeVoice(state, undefined);
      break;
    case "rt":
      state.isReading = true;
      break;
    case "/rt":
    case "/ruby":
      state.isReading = false;
      break;
  }
}

// The time of one voice's last word says nothing about the next voice.
function changeVoice(state: State, speaker: string | undefined): void {
  if (speaker !== state.speaker) state.startSeconds = undefined;
  state.speaker = speaker;
}

function addText(spans: Draft[], state: State, text: string): void {
  let span = spans.at(-1);
  const isBlank = text.trim() === "";
  if (span === undefined && isBlank) return;
  if (span === undefined || (span.speaker !== state.speaker && !isBlank)) {
    span = { speaker: state.speaker, pieces: [] };
    spans.push(span);
  }
  const piece = span.pieces.at(-1);
  if (piece !== undefined && (isBlank || piece.startSeconds === state.startSeconds)) piece.text += text;
  else span.pieces.push({ startSeconds: state.startSeconds, text });
}
