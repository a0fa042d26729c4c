import type { Cue, CueWord, Transcript } from "../cues/cue.ts";

/**
 * When each word is said, for a page that shows the text: JSON, a list a cue, empty where its words have no times of their own. Each word
 * has two numbers there: how many characters (UTF-16) after the word before it begins, and how many hundredths of a second later; the
 * first one counts from the start of the cue's text, and of the audio. Undefined when no word of the transcript has a time.
 */
export function renderWordTimes({ cues }: Transcript): string | undefined {
  const lists = cues.map(wordTimes);
  if (lists.every((list) => list.length === 0)) return undefined;
  return `[${lists.map((list) => `[${list.join()}]`).join(",\n")}]\n`;
}

function wordTimes({ text, words = [] }: Cue): readonly number[] {
  const starts = wordStarts(text, words);
  if (starts === null) return [];
  let [before, saidBefore] = [0, 0];
  return words.flatMap(({ startSeconds }, index) => {
    const start = starts[index] ?? before;
    // Cut off, not rounded: whoever goes to a word hears its beginning. A word is never before the one that it follows.
    const said = Math.max(saidBefore, Math.floor(startSeconds * 100 + ROUNDING));
    const numbers = [start - before, said - saidBefore];
    [before, saidBefore] = [start, said];
    return numbers;
  });
}

/** 8.2 seconds are 819.9999999999999 hundredths. */
const ROUNDING = 1e-6;

/** Where in the text each word begins: spaces may differ between the two, ink may not; null when it does. */
function wordStarts(text: string, words: readonly CueWord[]): readonly number[] | null {
  const ink = [...text.matchAll(/\S/g)];
  const starts: number[] = [];
  let seen = 0;
  for (const word of words) {
    starts.push(ink[seen]?.index ?? text.length);
    for (const [character] of word.text.matchAll(/\S/g)) {
      if (ink[seen]?.[0] !== character) return null;
      seen += 1;
    }
  }
  return seen === ink.length ? starts : null;
}
