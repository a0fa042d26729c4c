import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { problemReport } from "../../compile/problem-report.ts";
import type { Problem } from "../../schemas/problem.ts";

/** What came of it: what was done, in a sentence; or what is in the way, and then nothing was done. */
export type CommandOutcome = { readonly done: string } | { readonly problems: readonly Problem[] };

interface Telling {
  /** The show's folder as its host names it. */
  readonly folder: string;
  /** Says that nothing was done. */
  readonly otherwise: string;
  readonly options: Given["options"];
}

/** Prints what came of it, with `--json` as JSON, and gives the exit code. */
export function tellOutcome(outcome: CommandOutcome, { folder, otherwise, options }: Telling): number {
  if (options.json === true) {
    console.log(JSON.stringify(outcome));
    return "done" in outcome ? EXIT.fine : EXIT.problems;
  }
  if ("done" in outcome) {
    console.log(outcome.done);
    return EXIT.fine;
  }
  console.error(problemReport(outcome.problems, folder, otherwise));
  return EXIT.problems;
}
