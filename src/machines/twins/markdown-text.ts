/**
 * Plain text as Markdown that shows exactly it: one line, every character that could mean something escaped (CommonMark 0.31
 * §2.4). It may stand anywhere in a line, at its beginning too.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\\`*_[\]<>&|~]/g, "\\$&")
    .replace(/^( ?)([-+#=])/, "$1\\$2")
    .replace(/^( ?\d{1,9})([.)])/, "$1\\$2");
}
