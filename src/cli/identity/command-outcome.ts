import { EXIT } from "../../arguments/exit.ts";
import { problemReport } from "../../compile/problem-report.ts";
import type { Problem } from "../../schemas/problem.ts";

/** What came of it: what was done, in a sentence; or what is in the way, and then nothing was done. */
export type CommandOutcome = { readonly done: string } | { readonly problems: readonly Problem[] };

/** Prints what came of it, and gives the exit code; `otherwise` says that nothing was done. */
export function tellOutcome(outcome: CommandOutcome, folder: string, otherwise: string): number {
  if ("done" in outcome) {
    console.log(outcome.done);
    return EXIT.fine;
  }
  console.error(problemReport(outcome.problems, folder, otherwise));
  return EXIT.problems;
}
