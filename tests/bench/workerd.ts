import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../runtime/dev-server.ts";
import { PROJECT } from "../runtime/temporary-project.ts";
import { endedWithUs } from "./left-behind.ts";

/** A Worker to be run by workerd itself. Names of files are relative to the configuration's folder. */
export interface WorkerSpec {
  /** Letters and digits, the first one a small letter. */
  readonly name: string;
  /** Module name → its file; the first one is the entry, others are data. */
  readonly modules: Readonly<Record<string, string>>;
  /** Binding → what it is, as workerd's configuration says it: `service = "files"`, `json = embed "a.json"`. */
  readonly bindings: Readonly<Record<string, string>>;
}

/** What one workerd runs, and how. */
export interface WorkerdSpec {
  /** Where the configuration is written and the Workers' files are. */
  readonly folder: string;
  readonly workers: readonly WorkerSpec[];
  /** Files that the service `files` gives. */
  readonly assets: string;
  /** Flags of V8, such as a limit of the heap. */
  readonly v8Flags?: readonly string[];
}

/** A process with Workers that answer, each at an origin of its own. */
export interface RunningWorkers {
  readonly pid: number;
  origin(worker: string): string;
  /** Whether the process is still there. */
  isAlive(): boolean;
  stop(): Promise<void>;
}

/** Runs Workers in one workerd and waits until all listen: then their isolates have started. */
export async function runWorkers(spec: WorkerdSpec): Promise<RunningWorkers> {
  const ports = await Promise.all(spec.workers.map(freePort));
  const config = path.join(spec.folder, `config-${ports[0]}.capnp`);
  writeFileSync(config, configOf(spec, ports));
  const child = endedWithUs(
    spawn(path.join(PROJECT, "node_modules/.bin/workerd"), ["serve", config], {
      // What it prints must not come between the figures.
      stdio: ["ignore", 2, "inherit"],
    }),
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  for (const port of ports) await untilListening(port, isAlive);
  return {
    pid: child.pid ?? 0,
    origin: (worker) => `http://127.0.0.1:${ports[spec.workers.findIndex(({ name }) => name === worker)]}`,
    isAlive,
    stop: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
}

function configOf({ workers, assets, v8Flags = [] }: WorkerdSpec, ports: readonly number[]): string {
  const services = workers.map(({ name }) => `(name = "${name}", worker = .${name})`);
  const files = `(name = "files", disk = "${assets}")`;
  const sockets = workers.map(
    ({ name }, index) =>
      `(name = "${name}", address = "127.0.0.1:${ports[index]}", http = (), service = "${name}")`,
  );
  const parts = [
    `services = [${[...services, files].join(", ")}]`,
    `sockets = [${sockets.join(", ")}]`,
    `v8Flags = [${v8Flags.map((flag) => `"${flag}"`).join(", ")}]`,
  ];
  return [
    'using Workerd = import "/workerd/workerd.capnp";',
    `const config :Workerd.Config = (${parts.join(", ")});`,
    ...workers.map(workerOf),
  ].join("\n");
}

function workerOf({ name, modules, bindings }: WorkerSpec): string {
  const parts = Object.entries(modules).map(
    ([module, file], index) => `(name = "${module}", ${index === 0 ? "esModule" : "data"} = embed "${file}")`,
  );
  const bound = Object.entries(bindings).map(([binding, value]) => `(name = "${binding}", ${value})`);
  return `const ${name} :Workerd.Worker = (modules = [${parts.join(", ")}], bindings = [${bound.join(", ")}], compatibilityDate = "${compatibilityDate()}");`;
}

/** That of the project: what the runtime does depends on it. */
export function compatibilityDate(): string {
  const toml = readFileSync(path.join(PROJECT, "wrangler.toml"), "utf8");
  return /^compatibility_date = "(.*)"$/m.exec(toml)?.[1] ?? "";
}

async function untilListening(port: number, isAlive: () => boolean): Promise<void> {
  const isListening = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
  while (!(await isListening())) {
    if (!isAlive()) throw new Error("workerd has ended; what it printed above says why");
    await wait(5);
  }
}
