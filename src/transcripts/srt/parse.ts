import { closeCues, type OpenCue } from "../cues/close-cues.ts";
import { type CueBlock, cueBlocks, textLines } from "../cues/cue-blocks.ts";
import type { ParsedTranscript, TranscriptFault } from "../cues/parsed-transcript.ts";
import { tidyText } from "../cues/tidy-text.ts";
import { timingFaults } from "../cues/timing-faults.ts";
import { parseTimingLine } from "../cues/timing-line.ts";
import { attributeSpeakers } from "./speaker-prefix.ts";

type Card = { readonly startSeconds: number; readonly endSeconds: number | undefined; text: string };

/**
 * Reads SubRip as it is found (there is no standard; reference: podcast namespace, "SRT"): counters missing or
 * wrong, dots for commas, blank lines forgotten or inside a text. Formatting tags are taken off, entities are text:
 * SRT has none. Speakers are found by `attributeSpeakers`.
 */
export function parseSrt(text: string): ParsedTranscript {
  const faults: TranscriptFault[] = [];
  const cards = readCards(cueBlocks(textLines(text)), faults)
    .map((card) => ({ ...card, text: tidyText(card.text.replace(FORMATTING, "")) }))
    .filter((card) => card.text !== "");
  const attributed = attributeSpeakers(cards.map((card) => card.text));
  const cues = cards.map((card, index) =>
    spokenCard(card, attributed[index]?.speaker, attributed[index]?.text),
  );
  return { cues: closeCues(cues), faults };
}

const FORMATTING = /<\/?(?:i|b|u|s|em|strong|font)(?:\s[^<>]{0,200})?>|\{\\an?\d{1,2}\}/gi;

function readCards(blocks: readonly CueBlock[], faults: TranscriptFault[]): readonly Card[] {
  const cards: Card[] = [];
  for (const block of blocks) {
    if (block.timing === null) faults.push(...continueCard(cards.at(-1), block.before, block.timingLine));
    else faults.push(...continueAndStart(cards, block, block.timing));
  }
  return cards;
}

// A text after a blank line belongs to the card before; a lone number is a counter that lost its card.
function continueCard(
  card: Card | undefined,
  lines: readonly string[],
  line: number,
): readonly TranscriptFault[] {
  if (/^\s*\d+\s*$/.test(lines.join(""))) return [];
  if (card === undefined) {
    const fix = "begin the file with a counter and a timing line";
    return [{ line, what: "this text comes before the first card", fix }];
  }
  card.text += `\n${lines.join("\n")}`;
  return [];
}

// Only the line right before the timing is its counter; lines above it go on with the card before.
function continueAndStart(cards: Card[], block: CueBlock, timingText: string): readonly TranscriptFault[] {
  const [above, line] = [block.before.slice(0, -1), block.timingLine - block.before.length];
  const faults = above.length === 0 ? [] : continueCard(cards.at(-1), above, line);
  return [...faults, ...startCard(cards, block, timingText)];
}

function startCard(cards: Card[], block: CueBlock, timingText: string): readonly TranscriptFault[] {
  const timing = parseTimingLine(timingText);
  if (timing !== null) {
    cards.push({
      startSeconds: timing.startSeconds,
      endSeconds: timing.endSeconds ?? undefined,
      text: block.payload.join("\n"),
    });
  }
  const example = "00:00:04,200 --> 00:00:08,900";
  return timingFaults(timing, { line: block.timingLine, example });
}

function spokenCard(card: Card, speaker: string | undefined, text: string = card.text): OpenCue {
  const { startSeconds, endSeconds } = card;
  return { startSeconds, endSeconds, text, ...(speaker !== undefined && { speaker }) };
}
