import { parseHtml } from "./parse-html.ts";
import { parseJson } from "./parse-json.ts";
import { parseSrt } from "./parse-srt.ts";
import { parseVtt } from "./parse-vtt.ts";
import type { ParsedTranscript } from "./parsed-transcript.ts";

/** The formats that can be read, named as their files end. */
export type SourceFormat = "vtt" | "srt" | "json" | "html";

const PARSERS = { vtt: parseVtt, srt: parseSrt, json: parseJson, html: parseHtml };

/** Reads a transcript of a known format. For builds only: the Worker needs renderers, not every parser. */
export function parseTranscript(format: SourceFormat, text: string): ParsedTranscript {
  return PARSERS[format](text);
}
