import type { Span } from "./share-time.ts";
import { parseTimeCode, renderTimeCode } from "./time-code.ts";

/** What a timing line says. An end that is missing is undefined, one that cannot be read is null. */
export interface Timing {
  readonly startSeconds: number;
  readonly endSeconds: number | undefined | null;
}

/** Reads `start --> end settings`; null when there is no arrow or no start before it. Settings are not kept. */
export function parseTimingLine(line: string): Timing | null {
  const arrow = line.indexOf("-->");
  if (arrow === -1) return null;
  const startSeconds = parseTimeCode(line.slice(0, arrow).trim());
  if (startSeconds === null) return null;
  const [end = ""] = line
    .slice(arrow + "-->".length)
    .trim()
    .split(/\s/, 1);
  return { startSeconds, endSeconds: end === "" ? undefined : parseTimeCode(end) };
}

/** `00:00:00.000 --> 00:00:04.200`; a cue lasts a millisecond at least, for an end must lie after its start. */
export function renderTimingLine({ startSeconds, endSeconds }: Span, separator: "." | ","): string {
  const end = Math.max(endSeconds, startSeconds + 0.001);
  return `${renderTimeCode(startSeconds, separator)} --> ${renderTimeCode(end, separator)}`;
}
