import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../runtime/dev-server.ts";
import { PROJECT } from "../runtime/temporary-project.ts";

/** A Worker to be run by workerd itself. Names of files are relative to the configuration's folder. */
export interface WorkerSpec {
  readonly name: string;
  /** Module name → its file; the first one is the entry, others are data. */
  readonly modules: Readonly<Record<string, string>>;
  /** Binding → what it is, as workerd's configuration says it: `service = "files"`, `json = embed "a.json"`. */
  readonly bindings: Readonly<Record<string, string>>;
}

/** Workers that answer, each at an origin of its own. */
export interface RunningWorkers {
  readonly origins: Readonly<Record<string, string>>;
  stop(): void;
}

/** Runs Workers in one workerd, which has a service `files` that gives the files of `assets`, and waits until all answer. */
export async function runWorkers(
  folder: string,
  workers: readonly WorkerSpec[],
  assets: string,
): Promise<RunningWorkers> {
  const ports = await Promise.all(workers.map(freePort));
  const config = path.join(folder, "config.capnp");
  writeFileSync(config, configOf(workers, ports, assets));
  const child = spawn(path.join(PROJECT, "node_modules/.bin/workerd"), ["serve", config], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const stop = (): void => void child.kill("SIGKILL");
  process.on("exit", stop);
  for (const port of ports) await untilListening(port, () => child.exitCode !== null);
  const origins = Object.fromEntries(
    workers.map(({ name }, index) => [name, `http://127.0.0.1:${ports[index]}`]),
  );
  return { origins, stop };
}

function configOf(workers: readonly WorkerSpec[], ports: readonly number[], assets: string): string {
  const services = workers.map(({ name }) => `(name = "${name}", worker = .${name})`);
  const sockets = workers.map(
    ({ name }, index) =>
      `(name = "${name}", address = "127.0.0.1:${ports[index]}", http = (), service = "${name}")`,
  );
  return [
    'using Workerd = import "/workerd/workerd.capnp";',
    `const config :Workerd.Config = (services = [${services.join(", ")}, (name = "files", disk = "${assets}")], sockets = [${sockets.join(", ")}]);`,
    ...workers.map(workerOf),
  ].join("\n");
}

function workerOf({ name, modules, bindings }: WorkerSpec): string {
  const parts = Object.entries(modules).map(
    ([module, file], index) => `(name = "${module}", ${index === 0 ? "esModule" : "data"} = embed "${file}")`,
  );
  const bound = Object.entries(bindings).map(([binding, value]) => `(name = "${binding}", ${value})`);
  const toml = readFileSync(path.join(PROJECT, "wrangler.toml"), "utf8");
  const date = /^compatibility_date = "(.*)"$/m.exec(toml)?.[1];
  return `const ${name} :Workerd.Worker = (modules = [${parts.join(", ")}], bindings = [${bound.join(", ")}], compatibilityDate = "${date}");`;
}

async function untilListening(port: number, hasEnded: () => boolean): Promise<void> {
  const isListening = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
  while (!(await isListening())) {
    if (hasEnded()) throw new Error("workerd has ended; what it printed above says why");
    await wait(20);
  }
}
