/** The lines of a file: without a byte order mark, ended by CRLF, LF or CR (WebVTT §4.1 and what SRT files do). */
export function textLines(text: string): string[] {
  return text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
}
