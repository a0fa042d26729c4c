import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PROJECT } from "./temporary-project.ts";

/** `npm start` in a project, on a port of its own. */
export interface DevServer {
  readonly origin: string;
  /** All that it has printed. */
  printed(): string;
  stop(): Promise<void>;
}

/**
 * Starts what `npm start` starts in `project` and waits until it answers; `environment` is added to this process's own. Servers that
 * start at the same time may choose the same port, wrangler for its inner sockets too: the one that comes second starts again.
 */
export async function startDevServer(
  project: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
  for (let attempt = 1; ; attempt++) {
    const server = await launch(project, environment);
    const isUp = () => isAnswering(server.origin);
    const isTaken = () => /Address already in use|^port \d+ is taken/m.test(server.printed());
    await until(`an answer of ${server.origin}`, async () => isTaken() || (await isUp()), 100_000).catch(
      () => undefined,
    );
    if (!isTaken() && (await isUp())) return server;
    await server.stop();
    if (!isTaken() || attempt === 3)
      throw new Error(`npm start does not answer; it printed:\n${server.printed()}`);
  }
}

async function launch(project: string, environment: Readonly<Record<string, string>>): Promise<DevServer> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), ...environment };
  // Its own process group, so that nothing of it is left behind, whatever it started.
  const words = [path.join(project, "src/cli/run.mjs"), "src/cli/airdate.ts", "dev"];
  const child = spawn(path.join(PROJECT, "node_modules/.bin/node"), words, {
    cwd: project,
    env,
    detached: true,
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
  return { origin: `http://localhost:${port}`, printed: () => printed, stop: () => endGroup(child) };
}

/** Waits until `isTrue` says so; throws after `milliseconds`. */
export async function until(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  milliseconds = 60_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`waited ${milliseconds} ms in vain for ${what}`);
    await wait(100);
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

async function isAnswering(origin: string): Promise<boolean> {
  const response = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(10_000) }).catch(
    () => null,
  );
  // Several shows are at names of their own, and none at this one.
  return response !== null && (response.ok || response.status === 404);
}

/** Ends a process and all that it started, gently first. */
async function endGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const ended =
    child.exitCode === null
      ? new Promise<void>((resolve) => child.once("exit", () => resolve()))
      : Promise.resolve();
  signal(pid, "SIGTERM");
  await Promise.race([ended, wait(5000, undefined, { ref: false })]);
  signal(pid, "SIGKILL");
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // Nobody of the group is left.
  }
}
