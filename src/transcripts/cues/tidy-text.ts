import type { Cue } from "./cue.ts";

/**
 * Text as a cue holds it: well-formed Unicode, no control characters, single spaces, trimmed lines, no blank
 * lines. Spaces that must not break (French punctuation) and marks of direction stay.
 */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text;
  const trimmed = text.trim();
  return UNTIDY.test(trimmed) ? tidied(trimmed) : trimmed;
}

// Words of ASCII on one line, which are tidy: in most languages that is most texts, and it is told in a quarter of the time.
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

// What a tidy text does not hold, once it is trimmed. Most texts come tidy, and one search tells it of all scripts.
const UNTIDY = /[[\s\p{Cc}\p{Cs}]--[\n \u00A0\u202F]]| {2}|\s\n|\n\s/v;

function tidied(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (control) => (control === "\n" ? control : " "))
    .split("\n")
    .map(tidySpaces)
    .filter((line) => line !== "")
    .join("\n");
}

function tidySpaces(line: string): string {
  return line.replace(/[^\S\u00A0\u202F]+/g, " ").trim();
}

/** Tidy text on one line: a speaker's name, or a cue that is reflowed. */
export function tidyLine(text: string): string {
  return tidyText(text).replaceAll("\n", " ");
}

/** A cue with tidy text and speaker, and with times of whole milliseconds, as all formats can hold it. */
export function tidyCue({ speaker, startSeconds, endSeconds, text }: Cue): Cue {
  return {
    ...(speaker !== undefined && { speaker: tidyLine(speaker) }),
    startSeconds: wholeMilliseconds(startSeconds),
    endSeconds: wholeMilliseconds(endSeconds),
    text: tidyText(text),
  };
}

function wholeMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
