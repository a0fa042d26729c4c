import type { Problem } from "./problem.ts";

/** What git leaves in a file that two branches have changed in the same place: a Problem for each such place, with the lines of both. */
export function mergeConflicts(text: string, file: string): Problem[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => (line.startsWith("<<<<<<<") ? [conflictAt(index, lines, file)] : []));
}

function conflictAt(start: number, lines: readonly string[], file: string): Problem {
  const lineOf = (marker: string): number => {
    const index = lines.findIndex((line, at) => at > start && line.startsWith(marker));
    return index < 0 ? lines.length : index;
  };
  const [middle, end] = [lineOf("======="), lineOf(">>>>>>>")];
  // Some git settings show what both began with, too.
  const ours = side(start, Math.min(lineOf("|||||||"), middle), nameIn(lines[start]));
  const theirs = side(middle, end, nameIn(lines[end]));
  return {
    file,
    line: start + 1,
    column: 1,
    what: `a merge has left two sides here: ${ours}, ${theirs}`,
    fix: "keep the blocks of both, once each (of one that both have the deployed one), remove the lines with <<<<<<<, ======= and >>>>>>>, then npm run build",
  };
}

function side(before: number, behind: number, name: string): string {
  const [first, last] = [before + 2, behind];
  if (last < first) return `nothing from ${name}`;
  return first === last ? `line ${first} from ${name}` : `lines ${first} to ${last} from ${name}`;
}

/** The branch or commit behind a marker. */
function nameIn(line = ""): string {
  return line.slice("<<<<<<<".length).trim() || "one of them";
}
