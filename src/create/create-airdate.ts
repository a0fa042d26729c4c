#!/usr/bin/env node
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { TERMINAL_QUESTIONS } from "./questions.ts";
import { runCreate } from "./run-create.ts";

// `npm create airdate my-show`: what a host begins a show with. It runs on the machine's own Node, of 20.12 or newer.

process.exitCode = await runCreate(process.argv.slice(2), {
  cwd: process.cwd(),
  airdate: ownVersion(path.dirname(fileURLToPath(import.meta.url))),
  now: Date.now(),
  machineZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  userAgent: process.env.npm_config_user_agent,
  questions: process.stdin.isTTY && process.stdout.isTTY ? TERMINAL_QUESTIONS : null,
  print: (text) => console.log(text),
  say: (text) => console.error(text),
  run: (program, words, folder) => run(program, words, { cwd: folder, output: "shown" }),
  runSilently: (program, words, folder) => run(program, words, { cwd: folder, output: "dropped" }),
});

/** The version of the package that this file is of, which is that of airdate. */
function ownVersion(folder: string): string {
  const file = path.join(folder, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : ownVersion(path.dirname(folder));
}

/** What a program prints goes where messages go: the command's own output is what came of it. */
function run(
  program: string,
  words: readonly string[],
  { cwd, output }: { readonly cwd: string; readonly output: "shown" | "dropped" },
): Promise<number | null> {
  const child = spawn(program, words, {
    cwd,
    stdio: output === "shown" ? ["ignore", 2, 2] : "ignore",
    // npm is a script there.
    shell: process.platform === "win32",
  });
  // Ctrl+C reaches the program too, which then ends; what came of it is still told.
  const wait = (): void => undefined;
  process.on("SIGINT", wait);
  return new Promise((resolve) => {
    const end = (code: number | null): void => {
      process.off("SIGINT", wait);
      resolve(code);
    };
    child.on("error", () => end(null));
    child.on("exit", (code) => end(code ?? 1));
  });
}
