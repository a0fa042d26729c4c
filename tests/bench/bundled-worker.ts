import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT } from "../runtime/temporary-project.ts";
import { compatibilityDate } from "./workerd.ts";

/** Bundles a Worker of this folder as its host would deploy it, into `folder` → its file there. */
export function bundledWorker(entry: string, folder: string): string {
  const name = path.parse(entry).name;
  const config = path.join(folder, name, "wrangler.json");
  mkdirSync(path.dirname(config), { recursive: true });
  const main = fileURLToPath(new URL(`./${entry}`, import.meta.url));
  const facts = { name, main, compatibility_date: compatibilityDate(), minify: true };
  writeFileSync(config, JSON.stringify(facts));
  const words = ["deploy", "--dry-run", "--config", config, "--outdir", path.dirname(config)];
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false" };
  const wrangler = path.join(PROJECT, "node_modules/.bin/wrangler");
  const { status, stdout, stderr } = spawnSync(wrangler, words, { env, encoding: "utf8", timeout: 60_000 });
  if (status !== 0) throw new Error(`wrangler could not bundle ${entry}:\n${stdout}\n${stderr}`);
  return `${name}/${name}.js`;
}

/** Copies a file of this folder beside the Workers' files. */
export function copiedFile(name: string, folder: string): string {
  copyFileSync(fileURLToPath(new URL(`./${name}`, import.meta.url)), path.join(folder, name));
  return name;
}
