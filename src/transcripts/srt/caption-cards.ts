import type { Cue } from "../cues/cue.ts";
import { wrapLines } from "../cues/wrap-lines.ts";
import { characterTimes, inkCharacters } from "./character-times.ts";

/** What is on the screen at once. */
export interface CaptionCard {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly lines: readonly string[];
}

/** How much a card holds, and what stands before the text on the first one (a speaker's name, or nothing). */
export interface CardLayout {
  readonly lines: number;
  readonly characters: number;
  readonly prefix: string;
}

/** Cuts a cue into as many cards as its text needs; each but the first begins when its first word is said. */
export function captionCards(cue: Cue, layout: CardLayout): readonly CaptionCard[] {
  const lines = wrapLines(layout.prefix + cue.text, layout.characters);
  const cards = chunked(lines, layout.lines);
  const { startSeconds, endSeconds } = cue;
  if (cards.length < 2) return cards.map((card) => ({ startSeconds, endSeconds, lines: card }));
  const starts = characterTimes(cue, inkBeforeEach(cards, layout.prefix)).with(0, startSeconds);
  return cards.map((card, index) => ({
    startSeconds: starts[index] ?? startSeconds,
    endSeconds: starts[index + 1] ?? endSeconds,
    lines: card,
  }));
}

// The name is shown, not said: it takes none of the time.
function inkBeforeEach(cards: readonly (readonly string[])[], prefix: string): readonly number[] {
  let ink = -inkCharacters(prefix);
  return cards.map((card) => {
    const before = ink;
    ink += inkCharacters(card.join(""));
    return before;
  });
}

function chunked(lines: readonly string[], count: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(lines.length / count) }, (_, index) =>
    lines.slice(index * count, (index + 1) * count),
  );
}
