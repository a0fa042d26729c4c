import { parseTimingLine } from "./timing-line.ts";

/**
 * Lines of a caption file that belong together: those before the timing line (an identifier or counter),
 * the timing line if there is one, and the payload after it. Lines count from 1; `timingLine` is where the timing
 * stands, or the first line of a block without one.
 */
export interface CueBlock {
  readonly before: readonly string[];
  readonly timing: string | null;
  readonly timingLine: number;
  readonly payload: readonly string[];
}

type Draft = { before: string[]; timing: string | null; timingLine: number; payload: string[] };

/**
 * The blocks of a WebVTT or SRT file. Blank lines part them; where one was forgotten, a timing line does, and a
 * number right before it is its counter.
 */
export function cueBlocks(lines: readonly string[]): readonly CueBlock[] {
  const blocks: Draft[] = [];
  let current: Draft | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") {
      current = null;
      continue;
    }
    if (current === null || startsNextCue(current, line)) {
      current = { before: takeCounter(current), timing: null, timingLine: index + 1, payload: [] };
      blocks.push(current);
    }
    addLine(current, line, index + 1);
  }
  return blocks;
}

function startsNextCue(current: Draft, line: string): boolean {
  return current.timing !== null && parseTimingLine(line) !== null;
}

function takeCounter(previous: Draft | null): string[] {
  const last = previous?.payload.at(-1);
  if (previous === null || last === undefined || !/^\s*\d+\s*$/.test(last)) return [];
  previous.payload.pop();
  return [last];
}

function addLine(block: Draft, line: string, number: number): void {
  if (block.timing !== null) {
    block.payload.push(line);
  } else if (line.includes("-->")) {
    block.timing = line;
    block.timingLine = number;
  } else {
    block.before.push(line);
  }
}

/** The lines of a file: without a byte order mark, ended by CRLF, LF or CR (WebVTT §4.1 and what SRT files do). */
export function textLines(text: string): string[] {
  return text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
}
