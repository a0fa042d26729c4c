import type { Given, Takes } from "../arguments/given.ts";
import type { Workplace } from "./workplace.ts";

/** A command of `airdate`: how its help tells it, what it takes, and what it does. */
export interface Command extends Takes {
  /** One line for the list of commands. */
  readonly sentence: string;
  /** What it does and its examples, in lines. */
  readonly help: string;
  /** Whether it is about one show, about each of them, or about the project as a whole, which may have several. */
  readonly about: "a show" | "every show" | "the project";
  /** Does it, and gives the exit code: 0 fine, 1 problems, 2 wrong use. Its code is read only when it is asked for. */
  readonly run: (given: Given, workplace: Workplace) => Promise<number>;
}
