import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT } from "../runtime/temporary-project.ts";

const TOOLS = path.join(PROJECT, ".airdate", "tools");

/**
 * The `node_modules` of a tool that only a check or an audit needs, and that is too heavy for every clone: `tests/audit/<name>` is a
 * package of its own, pinned by its own lock, and installed when it is first asked for. The folder's name holds the lock's digest, so
 * that another version is another folder.
 */
export function installedTool(name: string): string {
  const source = fileURLToPath(new URL(name, import.meta.url));
  const lock = readFileSync(path.join(source, "package-lock.json"));
  const folder = path.join(TOOLS, `${name}-${createHash("sha256").update(lock).digest("hex").slice(0, 16)}`);
  if (!existsSync(folder)) install(source, folder);
  return path.join(folder, "node_modules");
}

/** Installs beside the place and moves it there whole: who comes at the same time, or is interrupted, leaves nothing half done. */
function install(source: string, folder: string): void {
  console.error(`Installing ${path.basename(source)}, once …`);
  mkdirSync(TOOLS, { recursive: true });
  const draft = mkdtempSync(path.join(TOOLS, "draft-"));
  try {
    cpSync(source, draft, { recursive: true });
    runNpmCi(draft);
    moveTo(folder, draft);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOthers(source, folder);
}

function runNpmCi(folder: string): void {
  // No scripts: one of them would fetch a Java of its own.
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const isWindows = process.platform === "win32";
  const options = { cwd: folder, encoding: "utf8", shell: isWindows } as const;
  const { status, error, stderr } = spawnSync(isWindows ? "npm.cmd" : "npm", words, options);
  if (status !== 0) throw new Error(`npm ci failed: ${error?.message ?? stderr}`);
}

function moveTo(folder: string, draft: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Somebody else was faster.
    if (!existsSync(folder)) throw error;
  }
}

function removeOthers(source: string, folder: string): void {
  const name = path.basename(source);
  for (const other of readdirSync(TOOLS).filter((each) => each.startsWith(`${name}-`)))
    if (other !== path.basename(folder)) rmSync(path.join(TOOLS, other), { recursive: true, force: true });
}
