import { type Problem, renderProblem } from "../schemas/problem.ts";
import { renderWarning, type Warning } from "../schemas/warning.ts";

/** All Problems of a show, a line each, and what came of it. `folder` is the show's folder as the host knows it. */
export function problemReport(problems: readonly Problem[], folder: string, outcome: string): string {
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  return [...problems.map((problem) => renderProblem(problem, folder)), "", `${count}; ${outcome}`].join(
    "\n",
  );
}

/** All warnings of a show, a line each; empty when there are none. */
export function warningReport(warnings: readonly Warning[], folder: string): string {
  return warnings.map((warning) => `${renderWarning(warning, folder)}\n`).join("");
}
