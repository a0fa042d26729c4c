import type { Cue } from "../cues/cue.ts";

/** How many characters of a text are not space: a count that does not change when the text is reflowed. */
export function inkCharacters(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0);
}

/**
 * When the characters of a cue are said that follow so many non-space ones (`inkBefore`, ascending): with
 * the word they are in where the words have times and make up the text, else in proportion to what comes before.
 */
export function characterTimes(cue: Cue, inkBefore: readonly number[]): readonly number[] {
  const ink = inkCharacters(cue.text);
  const words = (cue.words ?? []).map((word) => ({ ...word, ink: inkCharacters(word.text) }));
  const wordsInk = words.reduce((sum, word) => sum + word.ink, 0);
  if (wordsInk === ink) return wordTimes(words, inkBefore);
  return inkBefore.map((before) => proportionalTime(cue, Math.max(0, before) / ink));
}

type InkedWord = { readonly startSeconds: number; readonly ink: number };

// Both lists ascend, so one walk over the words serves all positions.
function wordTimes(words: readonly InkedWord[], inkBefore: readonly number[]): readonly number[] {
  let index = 0;
  let seen = words[0]?.ink ?? 0;
  return inkBefore.map((before) => {
    while (seen <= before && index < words.length - 1) {
      index += 1;
      seen += words[index]?.ink ?? 0;
    }
    return words[index]?.startSeconds ?? 0;
  });
}

function proportionalTime({ startSeconds, endSeconds }: Cue, share: number): number {
  return Math.round((startSeconds + (endSeconds - startSeconds) * share) * 1000) / 1000;
}
