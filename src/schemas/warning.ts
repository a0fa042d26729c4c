import { type Problem, renderProblem } from "./problem.ts";

/**
 * Something in a host's files that is probably not as it was meant. It is told like a Problem, and keeps nothing from being built;
 * nothing that is built depends on it.
 */
export interface Warning extends Problem {
  readonly level: "warning";
  /** `deployment`: it is a Problem where the show is built to be deployed. */
  readonly bars?: "deployment";
}

/** `warning  episodes/012/index.md:2:8  title ends before "#1"; …`. `root` is the show's folder as the host knows it. */
export function renderWarning(warning: Warning, root: string): string {
  return `warning  ${renderProblem(warning, root)}`;
}
