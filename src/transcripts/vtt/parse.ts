import { closeCues, type OpenCue, spokenSeconds } from "../cues/close-cues.ts";
import { type CueBlock, cueBlocks, textLines } from "../cues/cue-blocks.ts";
import type { ParsedTranscript, TranscriptFault } from "../cues/parsed-transcript.ts";
import { timingFaults } from "../cues/timing-faults.ts";
import { parseTimingLine, type Timing } from "../cues/timing-line.ts";
import { voiceCues } from "./voice-cues.ts";

/**
 * Reads WebVTT (W3C WebVTT §4, §6), leniently: any line end, hours or none, comma or dot, cues out of
 * order, forgotten blank lines. Identifiers, settings, NOTE, STYLE and REGION are passed over. A cue without `<v>`
 * has no speaker, also after one that has: WebVTT does not carry voices on.
 */
export function parseVtt(text: string): ParsedTranscript {
  const lines = textLines(text);
  const faults: TranscriptFault[] = [];
  const cues: OpenCue[] = [];
  for (const block of cueBlocks(withoutHeader(lines, faults))) {
    if (block.timing === null) faults.push(...strayFaults(block));
    else readCue(block, block.timing, { cues, faults });
  }
  return { cues: closeCues(cues), faults };
}

// The header runs to the first blank line or cue; its lines are emptied, so that line numbers stay right.
function withoutHeader(lines: readonly string[], faults: TranscriptFault[]): readonly string[] {
  if (!/^WEBVTT(?:\s|$)/.test(lines[0] ?? "")) {
    faults.push({ line: 1, what: "the file does not begin with WEBVTT", fix: "make WEBVTT its first line" });
    return lines;
  }
  const end = lines.findIndex((line) => line.trim() === "" || line.includes("-->"));
  return lines.map((line, index) => (end === -1 || index < end ? "" : line));
}

function strayFaults(block: CueBlock): readonly TranscriptFault[] {
  if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(block.before[0] ?? "")) return [];
  const fix = "give it a timing line, or make it a comment with NOTE before it";
  return [{ line: block.timingLine, what: "this text belongs to no cue", fix }];
}

function readCue(
  block: CueBlock,
  timingText: string,
  read: { readonly cues: OpenCue[]; readonly faults: TranscriptFault[] },
): void {
  const timing = parseTimingLine(timingText);
  const example = "00:00:04.200 --> 00:00:08.900";
  read.faults.push(...timingFaults(timing, { line: block.timingLine, example }));
  if (timing === null) return;
  read.cues.push(...cuesOf(block.payload.join("\n"), timing));
}

// Without an end of its own the last voice is left open; the others share what their words take to say.
function cuesOf(payload: string, { startSeconds, endSeconds }: Timing): readonly OpenCue[] {
  if (endSeconds && endSeconds > startSeconds) return voiceCues(payload, { startSeconds, endSeconds });
  const voices = voiceCues(payload, { startSeconds, endSeconds: startSeconds + spokenSeconds(payload) });
  return voices.map((cue, index) => (index < voices.length - 1 ? cue : { ...cue, endSeconds: undefined }));
}
