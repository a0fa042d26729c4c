import { vi } from "vitest";
import { parseCommandLine } from "../../src/cli/command-line.ts";

/** How a command ended, and what it has written. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where it is given: a project, absolute, and what its environment says, `EPISODES_DIR` for example. */
export interface Circumstances {
  readonly project: string;
  readonly environment: Readonly<Record<string, string>>;
}

const UNSAID = ["EPISODES_DIR", "SITE_URL", "CI", "WRANGLER_COMMAND"];

/**
 * Gives `airdate <words>` in this process, which has read the code already: a process of its own takes a second for that. One at a time, for
 * what is written goes through the process's own `console`. Options that are wrong by themselves are told by airdate.ts, and not here.
 */
export async function airdateHere(
  words: readonly string[],
  { project, environment }: Circumstances,
): Promise<Ended> {
  const said = { stdout: "", stderr: "" };
  for (const name of UNSAID) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const into = (stream: keyof typeof said, end: string) => (text: unknown) => {
    said[stream] += `${text}${end}`;
    return true;
  };
  vi.spyOn(console, "log").mockImplementation(into("stdout", "\n"));
  vi.spyOn(console, "error").mockImplementation(into("stderr", "\n"));
  vi.spyOn(process.stderr, "write").mockImplementation(into("stderr", ""));
  try {
    const asked = parseCommandLine(words);
    if (!("command" in asked)) throw new Error(`airdate ${words.join(" ")} is no command`);
    const folder = process.env.EPISODES_DIR || "episodes";
    const workplace = { project, folder, inCi: environment.CI === "true", now: Date.now() };
    const code = await asked.command.run(asked.given, workplace);
    return { code, ...said };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}
