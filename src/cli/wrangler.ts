import { spawn } from "node:child_process";
import { EXIT } from "../arguments/exit.ts";
import type { Workplace } from "./workplace.ts";

/** How wrangler is run. */
interface Running {
  readonly env: NodeJS.ProcessEnv;
  /** Where what it says goes: aside, to standard error, when a program reads standard output. */
  readonly says: "on standard output" | "aside";
}

/** Runs the project's wrangler to its end, in the host's terminal → its exit code; null when a signal has ended it. Ctrl+C reaches it too. */
export function runWrangler(
  words: readonly string[],
  { project }: Pick<Workplace, "project">,
  { env, says }: Running,
): Promise<number | null> {
  const wrangler = spawn("wrangler", words, {
    cwd: project,
    env: { ...env, WRANGLER_SEND_METRICS: env.WRANGLER_SEND_METRICS || "false" },
    stdio: ["inherit", says === "aside" ? 2 : "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  const pass = (signal: NodeJS.Signals): void => void wrangler.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((resolve) => {
    const end = (code: number | null): void => {
      for (const signal of SIGNALS) process.off(signal, pass);
      resolve(code);
    };
    wrangler.on("error", ({ message }) => {
      console.error(`wrangler cannot be started (${message}); npm install --save-dev wrangler`);
      end(EXIT.problems);
    });
    wrangler.on("exit", end);
  });
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
