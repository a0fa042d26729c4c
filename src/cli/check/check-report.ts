import type { Finding } from "../../feed-check/finding.ts";
import { problemParts } from "../../schemas/problem.ts";
import type { Warning } from "../../schemas/warning.ts";
import type { ShowFinding } from "../../show-check/show-rule.ts";

/** Something that a check has found, as a host reads it: in a file of the show, or in a feed. */
export interface Told extends Omit<Finding, "rule"> {
  /** Missing where a build tells it as well. */
  readonly rule?: string;
  /** In a file of the show: relative to the show's folder; lines and columns count from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a check has found. */
export interface FoundByCheck {
  readonly warnings: readonly Warning[];
  readonly sources: readonly ShowFinding[];
  readonly findings: readonly Finding[];
}

/** All that a check has found, errors first; `folder` is the show's as the host knows it. */
export function toldBy({ warnings, sources, findings }: FoundByCheck, folder: string): readonly Told[] {
  const inFiles = [...sources, ...warnings].map((problem) => ({
    ...problem,
    ...problemParts(problem, folder),
  }));
  return [...inFiles, ...findings].sort(
    (a, b) => Number(a.level === "warning") - Number(b.level === "warning"),
  );
}

/** A line for each kind, with how often it is found: or, with `all`, a line for each place. And how many there are. */
export function checkReport(told: readonly Told[], lines: "one a kind" | "all"): string {
  if (told.length === 0) return "Nothing to mend: the feeds have all that directories ask for";
  const kinds = Map.groupBy(told, kindOf);
  const shown = [...kinds.values()].flatMap((alike) =>
    lines === "all"
      ? alike.map((one) => line(one, 0))
      : alike.slice(0, 1).map((one) => line(one, alike.length - 1)),
  );
  const errors = told.filter(({ level }) => level === "error").length;
  const count = `${counted(errors, "error")}, ${counted(told.length - errors, "warning")}`;
  const isShortened = lines === "one a kind" && kinds.size < told.length;
  return [...shown, "", isShortened ? `${count}; --all shows each of them` : count].join("\n");
}

/** What is told of a build has no rule: its words are its kind. */
function kindOf({ level, rule, what, fix }: Told): string {
  return rule === undefined ? `${what}; ${fix}` : `${level} ${rule}`;
}

function line({ level, rule, place, what, fix }: Told, others: number): string {
  const more = others === 0 ? "" : `, and ${others} more`;
  return `${level}  ${place} ${what}; ${fix}${rule === undefined ? "" : ` (${rule})`}${more}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
