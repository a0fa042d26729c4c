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
  const { place, what, fix } = problemParts(problem, root);
  return `${place}  ${what}; ${fix}`;
}

/** A Problem in the pieces that a host reads, each on one line. */
export function problemParts(
  { file, line, column, what, fix }: Problem,
  root: string,
): { readonly place: string; readonly what: string; readonly fix: string } {
  const name = [root, file].filter((part) => part !== "").join("/");
  const place = [name, line, column].filter((part) => part !== undefined).join(":");
  return { place: visible(place), what: visible(what), fix: visible(fix) };
}

/** Names and texts are the host's: what would move the cursor of a terminal is shown as its number. */
function visible(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

/** Orders Problems as a host reads them: by file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
