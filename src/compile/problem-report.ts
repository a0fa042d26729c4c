import { type Problem, renderProblem } from "../schemas/problem.ts";

/** All Problems of a show, a line each, and what came of it. `folder` is the show's folder as the host knows it. */
export function problemReport(problems: readonly Problem[], folder: string, outcome: string): string {
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  return [...problems.map((problem) => renderProblem(problem, folder)), "", `${count}; ${outcome}`].join(
    "\n",
  );
}
