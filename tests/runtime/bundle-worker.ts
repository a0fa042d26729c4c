import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "./temporary-project.ts";

/** What `wrangler deploy` would send: where it lies, and what it is made of. */
export interface WorkerBundle {
  readonly folder: string;
  /** The Worker's JavaScript. */
  readonly script: Buffer;
  /** The name of its data module. */
  readonly catalog: string;
  readonly catalogBytes: number;
  /** The files that the JavaScript was bundled from, with how many bytes of it each has become. */
  readonly inputs: ReadonlyMap<string, number>;
}

/** Builds the show of a project and bundles its Worker, without deploying it. */
export function bundleWorker(project: string): WorkerBundle {
  const words = ["deploy", "--dry-run", "--outdir", "bundle", "--metafile", "bundle/meta.json"];
  // As on a host's machine: in CI a show must have been built before.
  const { CI: _, ...inherited } = process.env;
  const env = { ...inherited, WRANGLER_SEND_METRICS: "false" };
  const wrangler = path.join(PROJECT, "node_modules", ".bin", "wrangler");
  const result = spawnSync(wrangler, words, { cwd: project, env, encoding: "utf8", timeout: 300_000 });
  if (result.status !== 0)
    throw new Error(`wrangler could not bundle the Worker:\n${result.stdout.slice(0, 3000)}`);
  const folder = path.join(project, "bundle");
  const meta = JSON.parse(readFileSync(path.join(folder, "meta.json"), "utf8")) as {
    inputs: Record<string, unknown>;
    outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;
  };
  const made = Object.values(meta.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const bytesOf = new Map(made.map(([input, { bytesInOutput }]) => [input, bytesInOutput]));
  const catalog = readdirSync(folder).find((name) => name.endsWith(".bin"));
  if (catalog === undefined) throw new Error(`${folder} holds no catalog`);
  return {
    folder,
    script: readFileSync(path.join(folder, "index.js")),
    catalog,
    catalogBytes: statSync(path.join(folder, catalog)).size,
    inputs: new Map(Object.keys(meta.inputs).map((input) => [input, bytesOf.get(input) ?? 0])),
  };
}
