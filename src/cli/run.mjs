// Runs one of Airdate's scripts on a machine that may have nothing but npm and some older Node: installs what package-lock.json
// names when it is not there yet, then starts the script on the pinned Node that came with it. Usage: node run.mjs script [words …]
// This file alone must run on Node 20, before anything is installed: plain JavaScript, nothing imported but Node's own.

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const modules = path.join(project, "node_modules");
if (!isInstalled()) {
  console.error("Installing packages, once …");
  const words = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await run(process.platform === "win32" ? "npm.cmd" : "npm", words);
  if (code !== 0) {
    console.error("npm ci failed; what it printed above says why. Nothing was started.");
    process.exit(code);
  }
}

// A build makes many objects that are soon of no use: with room for 64 MB of them they are looked through less often, a tenth of its time.
const YOUNG_OBJECTS = "--max-semi-space-size=64";
const node = path.join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node");
process.exit(await run(node, [YOUNG_OBJECTS, ...process.argv.slice(2)]));

/**
 * Whether what package-lock.json names is installed, by whichever npm command: npm keeps a list of what it has put there.
 * Packages for other platforms are optional and not in it.
 */
function isInstalled() {
  const [wanted, present] = [
    path.join(project, "package-lock.json"),
    path.join(modules, ".package-lock.json"),
  ].map(packagesOf);
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === "" || present[name]?.version === version || (optional && !present[name]),
  );
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : {};
}

/** Runs a program to its end → its exit code. Ctrl+C reaches the program too, which then ends by itself. */
function run(program, words) {
  const env = {
    // What Node makes of the code is kept: reading and compiling it took half of what short commands do.
    NODE_COMPILE_CACHE: path.join(project, ".airdate", "cache", "code"),
    ...process.env,
    PATH: `${path.join(modules, ".bin")}${path.delimiter}${process.env.PATH}`,
  };
  const child = spawn(program, words, {
    cwd: project,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
