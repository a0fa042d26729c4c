import { spawn } from "node:child_process";
import path from "node:path";
import { PROJECT } from "../runtime/temporary-project.ts";
import { endedWithUs } from "./left-behind.ts";

/** A program that has ended. */
export interface FinishedProcess {
  readonly seconds: number;
  readonly code: number | null;
  readonly printed: string;
}

export interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Node as the project pins it. */
export const NODE = path.join(PROJECT, "node_modules/.bin/node");

/** Runs a program to its end; no cache of compiled code or of pictures is set up for it that it would not have anyway. */
export function finishedProcess(
  program: string,
  words: readonly string[],
  { cwd = PROJECT, env = {} }: ProcessOptions = {},
): Promise<FinishedProcess> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    endedWithUs(child);
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ seconds: (performance.now() - started) / 1000, code, printed }));
  });
}

/** The same → its seconds; throws with what it printed when it fails. */
export async function secondsOf(
  program: string,
  words: readonly string[],
  options?: ProcessOptions,
): Promise<number> {
  const { seconds, code, printed } = await finishedProcess(program, words, options);
  if (code !== 0) throw new Error(`${program} ${words.join(" ")} failed:\n${printed.slice(-3000)}`);
  return seconds;
}
