import { createInterface } from "node:readline/promises";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { placesOf, type Workplace } from "../workplace.ts";
import { beginIdentity } from "./begin-identity.ts";
import { tellOutcome } from "./command-outcome.ts";

/** `airdate init`: asks, makes another show of the one that is there, says so, and gives the exit code. */
export async function runInit({ options }: Given, workplace: Workplace): Promise<number> {
  const isAgreed = options.yes === true;
  if (!isAgreed && (options.json === true || !process.stdin.isTTY)) {
    console.error("init asks first, and nobody is there to answer; npx airdate init --yes asks nothing");
    return EXIT.wrongUse;
  }
  const { folder } = workplace;
  const confirm = isAgreed ? async () => true : askOnTerminal;
  const outcome = await beginIdentity(placesOf(folder, workplace), confirm);
  return tellOutcome(outcome, { folder, otherwise: "nothing was changed", options });
}

async function askOnTerminal(sentence: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${sentence}\nGo on? (y/N) `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
