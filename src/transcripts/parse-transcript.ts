import type { ParsedTranscript } from "./cues/parsed-transcript.ts";
import { parseTranscriptHtml } from "./html/parse.ts";
import { parseJson } from "./json/parse.ts";
import { parseSrt } from "./srt/parse.ts";
import { parseVtt } from "./vtt/parse.ts";

/** The formats that can be read, named as their files end. */
export type SourceFormat = "vtt" | "srt" | "json" | "html";

const PARSERS = { vtt: parseVtt, srt: parseSrt, json: parseJson, html: parseTranscriptHtml };

/** Reads a transcript of a known format. For builds only: the Worker needs renderers, not every parser. */
export function parseTranscript(format: SourceFormat, text: string): ParsedTranscript {
  return PARSERS[format](text);
}
