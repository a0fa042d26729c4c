import type { Transcript } from "./cue.ts";

/** What a parser could read, and what it could not. Parsers never throw. */
export interface ParsedTranscript extends Transcript {
  readonly faults: readonly TranscriptFault[];
}

/** A place that could not be read: `line` counts from 1; `fix` is an imperative sentence without a full stop. */
export interface TranscriptFault {
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}
