import type { Cue, Transcript } from "./cue.ts";
import { tidyCue, tidyLine } from "./tidy-text.ts";

/** Cues to be read as one paragraph: one speaker, without a long pause. */
export interface CueParagraph {
  readonly speaker?: string;
  readonly startSeconds: number;
  readonly cues: readonly Cue[];
}

/** The paragraphs of a transcript as the Worker reads them again: JSON, a paragraph a line. */
export function renderParagraphs({ cues }: Transcript): string {
  const lines = paragraphs(cues.map(tidyCue)).map(({ speaker, startSeconds, cues: said }) =>
    JSON.stringify({
      ...(speaker !== undefined && { speaker }),
      startSeconds,
      cues: said.map((cue) => ({ startSeconds: cue.startSeconds, text: cue.text })),
    }),
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

const COMFORTABLE_CHARACTERS = 400;
const LONGEST_CHARACTERS = 600;
const LONGEST_PAUSE_SECONDS = 3;

/**
 * Groups cues for reading. A paragraph ends with its speaker, before a pause of more than 3 seconds, after 400
 * characters at the end of a sentence, and before it passes 600 in any case. A single longer cue stays whole.
 */
export function paragraphs(cues: readonly Cue[]): readonly CueParagraph[] {
  const drafts: Draft[] = [];
  for (const cue of cues) {
    const draft = drafts.at(-1);
    if (draft === undefined || startsParagraph(cue, draft)) {
      drafts.push({ cues: [cue], last: cue, characters: cue.text.length });
      continue;
    }
    draft.cues.push(cue);
    draft.last = cue;
    draft.characters += cue.text.length + 1;
  }
  return drafts.flatMap(({ cues: grouped }) => paragraphOf(grouped));
}

type Draft = { readonly cues: Cue[]; last: Cue; characters: number };

function startsParagraph(cue: Cue, { last, characters }: Draft): boolean {
  if (cue.speaker !== last.speaker) return true;
  if (cue.startSeconds - last.endSeconds > LONGEST_PAUSE_SECONDS) return true;
  if (characters >= COMFORTABLE_CHARACTERS && endsSentence(last.text)) return true;
  return characters + 1 + cue.text.length > LONGEST_CHARACTERS;
}

function paragraphOf(cues: readonly Cue[]): readonly CueParagraph[] {
  const [first] = cues;
  if (first === undefined) return [];
  const { speaker, startSeconds } = first;
  return [{ startSeconds, cues, ...(speaker !== undefined && { speaker }) }];
}

/** What is said in a paragraph, on one line. */
export function paragraphText({ cues }: CueParagraph): string {
  return tidyLine(cues.map((cue) => cue.text).join("\n"));
}

const SENTENCE_END = /[.?!…。？！]["'”’)»]*$/;

/** Whether a sentence ends with this text, be it inside quotes or brackets. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
