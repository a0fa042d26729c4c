import type { Cue, Transcript } from "../cues/cue.ts";
import { tidyLine, tidyText } from "../cues/tidy-text.ts";
import { renderTimingLine } from "../cues/timing-line.ts";
import { type CardLayout, captionCards } from "./caption-cards.ts";

// Podcast namespace, "SRT": at most two lines of 32 characters; a change of speaker starts a card with `Name: `.
const LAYOUT = { lines: 2, characters: 32 } as const satisfies Omit<CardLayout, "prefix">;

/** SubRip, application/x-subrip. Long cues become several cards, timed by their words where these are known. */
export function renderSrt({ cues }: Transcript): string {
  const spoken = cues.map(withoutArrows).filter((cue) => cue.text !== "");
  return spoken
    .flatMap((cue, index) => captionCards(cue, { ...LAYOUT, prefix: prefixOf(cue, spoken[index - 1]) }))
    .map((card, index) => `${index + 1}\n${renderTimingLine(card, ",")}\n${card.lines.join("\n")}\n`)
    .join("\n");
}

// SRT has no escapes, and a reader may take any line with an arrow for a timing line.
function withoutArrows(cue: Cue): Cue {
  return { ...cue, text: tidyText(cue.text).replaceAll("-->", "-- >") };
}

function prefixOf({ speaker }: Cue, before: Cue | undefined): string {
  if (speaker === undefined || speaker === before?.speaker) return "";
  return `${tidyLine(speaker)}: `;
}
