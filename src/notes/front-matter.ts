import type { LineFault } from "../schemas/fault.ts";

/** An episode's file in its two halves; the lines on which they begin count from 1 in the file. */
export interface FrontMatter {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/**
 * Parts the YAML between two lines of `---` from the Markdown below it.
 * A byte order mark before and CRLF line ends are accepted; both halves come with `\n`.
 */
export function splitFrontMatter(text: string): FrontMatter | { readonly fault: LineFault } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  if (!FENCE.test(lines[0] ?? "")) return { fault: missing };
  const end = lines.findIndex((line, at) => at > 0 && FENCE.test(line));
  if (end === -1) return { fault: unclosed };
  return {
    yaml: lines.slice(1, end).join("\n"),
    yamlLine: 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

const missing: LineFault = {
  line: 1,
  what: "there is no front matter",
  fix: "begin the file with a line of three hyphens (---), the title and other facts below it, and another line of --- after them",
};

const unclosed: LineFault = {
  line: 1,
  what: "the front matter is opened with --- and never closed",
  fix: "put a line of three hyphens (---) after the last line of the front matter",
};
