import type { Started } from "../audio/last-started.ts";

/** A word of a cue: when it is said, and where in the cue's text it begins (UTF-16). */
export interface TimedWord extends Started {
  readonly from: number;
}

/** The words of each cue of a transcript; none for a cue whose words have no times. */
export type WordTimes = readonly (readonly TimedWord[])[];

/** Loads the file that the build made (`render-word-times.ts`). Whatever goes wrong, there are no words then, and cues are enough. */
export async function loadWordTimes(address: string): Promise<WordTimes> {
  try {
    const response = await fetch(address);
    return response.ok ? readWordTimes(await response.json()) : [];
  } catch {
    return [];
  }
}

/** Two numbers a word: characters, and hundredths of a second, each counted from the word before. */
export function readWordTimes(lists: readonly (readonly number[])[]): WordTimes {
  return lists.map((list) => {
    let [from, hundredths] = [0, 0];
    const words: TimedWord[] = [];
    for (let at = 0; at < list.length; at += 2) {
      from += list[at] ?? 0;
      hundredths += list[at + 1] ?? 0;
      words.push({ startSeconds: hundredths / 100, from });
    }
    return words;
  });
}
