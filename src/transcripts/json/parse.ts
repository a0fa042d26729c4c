import { closeCues, type OpenCue } from "../cues/close-cues.ts";
import type { ParsedTranscript, TranscriptFault } from "../cues/parsed-transcript.ts";
import { type JsonSegment, parseSegment } from "./json-segment.ts";
import { segmentLines } from "./segment-lines.ts";
import { isWordLevel, mergeWords } from "./word-segments.ts";

/**
 * Reads a JSON transcript 1.0.0 (podcast namespace, "JSON"). Segments of single words are merged into sentences
 * that keep their `words`. A segment without `endTime` ends where the next one starts, one without `speaker` has none.
 */
export function parseJson(text: string): ParsedTranscript {
  const source = text.replace(/^\uFEFF/, "");
  const parsed = tryParse(source);
  if ("fault" in parsed) return { cues: [], faults: [parsed.fault] };
  const elements = segmentsOf(parsed.value);
  if (elements === null) return { cues: [], faults: [NO_SEGMENTS] };
  const { segments, faults } = readSegments(elements, source);
  const cues = isWordLevel(segments) ? mergeWords(segments) : segments.map(segmentCue);
  return { cues: closeCues(cues), faults };
}

const NO_SEGMENTS: TranscriptFault = {
  line: 1,
  what: "there is no list of segments",
  fix: 'write {"version": "1.0.0", "segments": [{"startTime": 0, "body": "…"}]}',
};

function tryParse(text: string): { readonly value: unknown } | { readonly fault: TranscriptFault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const fix = "mend the JSON, or export the transcript anew";
    return { fault: { line: lineOfError(text, String(error)), what: "this is not valid JSON", fix } };
  }
}

// V8 names a position for most errors; for an input that ends too early it is the end.
function lineOfError(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split("\n").length;
}

function segmentsOf(value: unknown): readonly unknown[] | null {
  if (typeof value !== "object" || value === null || !("segments" in value)) return null;
  return Array.isArray(value.segments) ? value.segments : null;
}

function readSegments(
  elements: readonly unknown[],
  source: string,
): { readonly segments: readonly JsonSegment[]; readonly faults: readonly TranscriptFault[] } {
  const segments: JsonSegment[] = [];
  const faults: TranscriptFault[] = [];
  let lines: readonly number[] | undefined;
  for (const [index, element] of elements.entries()) {
    const segment = parseSegment(element);
    if ("what" in segment) {
      lines ??= segmentLines(source);
      faults.push({ line: lines[index] ?? 1, ...segment });
    } else if (segment.text !== "") segments.push(segment);
  }
  return { segments, faults };
}

function segmentCue({ speaker, ...segment }: JsonSegment): OpenCue {
  return { ...segment, ...(speaker !== undefined && { speaker }) };
}
