import type { TranscriptFault } from "../cues/parsed-transcript.ts";
import { tidyText } from "../cues/tidy-text.ts";

/** A segment of a JSON transcript: its times in seconds, the end if there is one; `text` is tidy and may be empty. */
export interface JsonSegment {
  readonly startSeconds: number;
  readonly endSeconds: number | undefined;
  readonly speaker: string | undefined;
  readonly text: string;
}

/** Why something is no segment. */
export type SegmentFault = Omit<TranscriptFault, "line">;

/**
 * Reads one element of `segments` (podcast namespace, JSON transcript 1.0.0). `startTime` and `body` must be there;
 * a missing `endTime` is found later, a missing `speaker` is nobody. Times written as strings are understood.
 */
export function parseSegment(value: unknown): JsonSegment | SegmentFault {
  if (typeof value !== "object" || value === null) {
    return { what: "a segment is not an object", fix: "write it as {startTime, endTime, speaker, body}" };
  }
  const { startTime, endTime, speaker, body }: Fields = value;
  const startSeconds = seconds(startTime);
  if (startSeconds === undefined) {
    return { what: "startTime is not a number of seconds", fix: 'give it in seconds, as "startTime": 4.2' };
  }
  if (typeof body !== "string") return { what: "body is not a text", fix: "give the words that are said" };
  return {
    startSeconds,
    endSeconds: seconds(endTime),
    speaker: typeof speaker === "string" ? tidyText(speaker).replaceAll("\n", " ") || undefined : undefined,
    text: tidyText(body),
  };
}

type Fields = {
  readonly startTime?: unknown;
  readonly endTime?: unknown;
  readonly speaker?: unknown;
  readonly body?: unknown;
};

function seconds(value: unknown): number | undefined {
  const isWritten = typeof value === "number" || (typeof value === "string" && value.trim() !== "");
  const number = isWritten ? Number(value) : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? Math.round(number * 1000) / 1000 : undefined;
}
