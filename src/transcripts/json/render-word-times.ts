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
  if (words.length === 0) return [];
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
  const starts: number[] = [];
  let at = nextInk(text, 0);
  for (const word of words) {
    starts.push(at);
    for (let index = nextInk(word.text, 0); index < word.text.length; index = nextInk(word.text, index + 1)) {
      if (text.charCodeAt(at) !== word.text.charCodeAt(index)) return null;
      at = nextInk(text, at + 1);
    }
  }
  return at === text.length ? starts : null;
}

/** The index of the next character, from one on, that is no space; the text's length when only spaces are left. */
function nextInk(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isInk(text, index)) index += 1;
  return index;
}

function isInk(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  // Nearly always a letter of ASCII, which no expression need be asked about.
  return (code > 0x20 && code < 0x80) || /\S/.test(text.charAt(index));
}
