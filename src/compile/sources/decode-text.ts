import type { Problem } from "../../schemas/problem.ts";

/**
 * Bytes of a host's text file → its text, or what is wrong with its encoding. UTF-8 without a byte order mark and with line
 * ends of LF only: so the same sources give the same bytes on every machine, whatever its editor or git makes of line ends.
 */
export function decodeText(bytes: Uint8Array, file: string): string | Problem[] {
  const text = utf8(bytes);
  if (text === null) return [{ file, ...placeOfByte(bytes, firstBadByte(bytes)), ...NOT_UTF8 }];
  const problems: Problem[] = [];
  if (text.startsWith("\uFEFF")) problems.push({ file, line: 1, column: 1, ...BYTE_ORDER_MARK });
  if (text.includes("\r")) problems.push({ file, ...placeOf(text, text.indexOf("\r")), ...CARRIAGE_RETURN });
  return problems.length > 0 ? problems : text;
}

const NOT_UTF8 = {
  what: "this is not UTF-8",
  fix: "save the file as UTF-8 (iconv -f latin1 -t utf-8 converts Latin-1)",
};
const BYTE_ORDER_MARK = {
  what: "the file begins with a byte order mark",
  fix: "save it as UTF-8 without BOM",
};
const CARRIAGE_RETURN = {
  what: "the lines end with CR LF",
  fix: "save the file with LF line ends (dos2unix converts it)",
};

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The byte at which a lenient decoder first has to put a replacement character. */
function firstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const good = lenient.slice(0, lenient.indexOf("\uFFFD"));
  return new TextEncoder().encode(good).byteLength;
}

function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = new TextDecoder().decode(bytes.subarray(0, offset));
  return placeOf(before, before.length);
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
