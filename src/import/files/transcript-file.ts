import type { Fault } from "../../schemas/fault.ts";
import { parseTranscript, type SourceFormat } from "../../transcripts/parse-transcript.ts";

/** A text of another host that becomes a file of the show. */
export interface TextFile {
  /** How its name ends, without the dot. */
  readonly extension: string;
  readonly text: string;
}

/** Types as hosts send them. Source: the podcast namespace, tag transcript, and what feeds say besides. */
const FORMATS: Readonly<Record<string, SourceFormat>> = {
  "text/vtt": "vtt",
  "application/x-subrip": "srt",
  "application/srt": "srt",
  "text/srt": "srt",
  "application/json": "json",
  "text/html": "html",
};

/**
 * A transcript of another host as the file that it becomes, when all of it can be read. `type` is what the feed says, `text` has line ends
 * of LF. A type that is wrong is found out by the text, which is what counts.
 */
export function transcriptFile(text: string, type: string): TextFile | Fault {
  const said = FORMATS[type.toLowerCase().split(";")[0]?.trim() ?? ""];
  const format = formatOf(text) ?? said;
  if (format === undefined) return { what: `is ${type}, which is no format of transcripts`, fix: FIX };
  const { cues, faults } = parseTranscript(format, text);
  const [fault] = faults;
  if (fault !== undefined) return { what: `cannot be read: line ${fault.line} ${fault.what}`, fix: FIX };
  return cues.length === 0 ? { what: "has no words in it", fix: FIX } : { extension: format, text };
}

const FIX = "it stays at its address; add a .vtt, .srt, .json or .html of it to the episode's folder";

/** What a text says of itself by its beginning. */
function formatOf(text: string): SourceFormat | undefined {
  const start = text.trimStart();
  if (start.startsWith("WEBVTT")) return "vtt";
  if (start.startsWith("{")) return "json";
  if (/^\d+\n\d{1,2}:\d{2}:\d{2},\d{3} -->/.test(start)) return "srt";
  return /^<(?:!doctype|html|p|cite|div)\b/i.test(start) ? "html" : undefined;
}
