import type { Fault } from "./fault.ts";

/**
 * Something in a host's files that must be mended before the show can be built.
 * `file` is relative to the show's folder, with `/`; `line` and `column` count from 1.
 */
export interface Problem extends Fault {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `episodes/012/index.md:4:9  audio.bytes is 0; give the file's size in bytes`. `root` is the show's folder as the host knows it. */
export function renderProblem(problem: Problem, root: string): string {
  const place = [problem.line, problem.column].filter((n) => n !== undefined).join(":");
  const file = [root, problem.file].filter((part) => part !== "").join("/");
  const line = `${file}${place === "" ? "" : `:${place}`}  ${problem.what}; ${problem.fix}`;
  // Names and texts are the host's: what would move the cursor of a terminal is shown as its number.
  return line.replace(
    /\p{Cc}/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

/** Orders Problems as a host reads them: by file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
