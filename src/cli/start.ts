import { spawn } from "node:child_process";
import { utimesSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { watch } from "chokidar";
import { freePort } from "./free-port.ts";

// `npm start`: builds the show and serves it on http://localhost:8787 (PORT), building again whenever a file of it changes.

const PROJECT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const ENTRY = path.join(PROJECT, "src", "worker", "index.ts");
const port = await freePort(process.env.PORT);
if (typeof port !== "number") {
  console.error(`${port.what}; ${port.fix}`);
  process.exit(1);
}
const env = {
  ...process.env,
  SITE_URL: process.env.SITE_URL || `http://localhost:${port}`,
  PROBLEM_PAGE: "1",
  WRANGLER_SEND_METRICS: process.env.WRANGLER_SEND_METRICS || "false",
};

const words = ["dev", "--port", String(port), "--show-interactive-dev-session=false"];
const wrangler = run("wrangler", words);
const folder = process.env.EPISODES_DIR;
if (folder !== undefined && path.resolve(PROJECT, folder) !== path.join(PROJECT, "episodes"))
  buildOnChange(path.resolve(PROJECT, folder));

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => wrangler.kill(signal));
wrangler.on("exit", (code) => process.exit(code ?? 0));

/** wrangler.toml watches `src` and `episodes`; for a show that lives elsewhere a file of `src` is touched, and wrangler builds. */
function buildOnChange(show: string): void {
  let waiting: NodeJS.Timeout | undefined;
  // Node's own recursive watch loses a file that an editor replaces by a new one of its name.
  watch(show, { ignoreInitial: true }).on("all", () => {
    clearTimeout(waiting);
    // Editors write a file in several steps.
    waiting = setTimeout(() => utimesSync(ENTRY, new Date(), new Date()), 200);
  });
}

function run(program: string, words: readonly string[]) {
  const file = path.join(PROJECT, "node_modules", ".bin", program);
  return spawn(file, words, { cwd: PROJECT, env, stdio: "inherit", shell: process.platform === "win32" });
}
