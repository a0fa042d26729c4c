import { lastStarted } from "../audio/last-started.ts";
import type { PageCue } from "./page-cues.ts";
import type { TimedWord } from "./word-times.ts";

/** Marks the word of a cue that is said at a moment, or none. */
export type WordMarker = (
  cue: PageCue | undefined,
  words: readonly TimedWord[] | undefined,
  seconds: number,
) => void;

/** The name of what is marked, in player.css. */
const NAME = "spoken";

/** Words are marked without a change of the page; a browser that knows no such marks shows the cue alone. */
export function wordMarker(): WordMarker {
  let before: TimedWord | undefined;
  return (cue, words = [], seconds) => {
    const index = lastStarted(words, seconds);
    const word = words[index];
    if (word === before || !("highlights" in CSS)) return;
    before = word;
    const range = word && cue && rangeOf(cue.element, word.from, words[index + 1]?.from);
    if (range) CSS.highlights.set(NAME, new Highlight(range));
    else CSS.highlights.delete(NAME);
  };
}

/** The characters of a cue's text without the space after them. Undefined where a browser has translated the page. */
function rangeOf({ firstChild }: HTMLElement, from: number, until?: number): Range | undefined {
  if (!(firstChild instanceof Text) || from > firstChild.length) return undefined;
  const range = new Range();
  range.setStart(firstChild, from);
  range.setEnd(firstChild, from + firstChild.data.slice(from, until).trimEnd().length);
  return range;
}
