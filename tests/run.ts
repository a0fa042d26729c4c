import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { CHROMIUM_PACKAGE, findChromium } from "./browser/find-chromium.ts";

// `npm test`: types, lint, unused code, every test. `npm run check`, which gives the word "pure": of the tests those alone that need no build,
// no server and no browser. Both end with one line `N passed, N failed` and exit non-zero on any failure.

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const BIN = path.join(PROJECT, "node_modules", ".bin");
/** What Node makes of the code, for some hundred processes that tests start: reading and compiling it takes a third of what most of them do. */
const CODE = mkdtempSync(path.join(tmpdir(), "airdate-code-"));
const ENVIRONMENT = {
  ...process.env,
  WRANGLER_SEND_METRICS: "false",
  NODE_COMPILE_CACHE: CODE,
  // As src/cli/run.mjs has it for builds: tests need a twelfth less of the processor.
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`,
};
const WORKER_TYPES = "src/worker/worker-configuration.d.ts";

const isPure = process.argv[2] === "pure";
let [passed, failed] = [0, 0];

if (!isPure) await check("Chromium is there", haveChromium);
await check("the Worker's types are made", haveWorkerTypes);
await Promise.all([
  check("types", () => run("tsc", "-b")),
  check("format and lint", () => run("biome", "ci", "--diagnostic-level=warn")),
  check("nothing unused", () => run("knip")),
  ...(isPure ? [] : [check("the sample show builds", () => run("node", "src/cli/airdate.ts", "build"))]),
]);
await countTests(isPure ? ["--project=pure"] : []);

rmSync(CODE, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function check(name: string, isFine: () => boolean | Promise<boolean>): Promise<void> {
  const fine = await isFine();
  if (fine) passed++;
  else failed++;
  console.log(`${fine ? "✓" : "✗"} ${name}`);
}

/** Runs a program of the project's packages; prints what it said when it failed. */
function run(program: string, ...words: readonly string[]): Promise<boolean> {
  const options = { cwd: PROJECT, env: ENVIRONMENT, maxBuffer: Number.POSITIVE_INFINITY };
  return new Promise((resolve) => {
    execFile(path.join(BIN, program), words, options, (error, stdout, stderr) => {
      if (error) console.error(error.code === "ENOENT" ? error.message : "", stdout, stderr);
      resolve(error === null);
    });
  });
}

/** Types of the bindings, made again when wrangler.toml or wrangler itself is newer. */
async function haveWorkerTypes(): Promise<boolean> {
  const timeOf = (file: string): number =>
    statSync(path.join(PROJECT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const made = timeOf(WORKER_TYPES);
  const isFresh = ["wrangler.toml", "package-lock.json"].every((file) => timeOf(file) < made);
  return isFresh || run("wrangler", "types", WORKER_TYPES);
}

/** Chromium, in the light form of Debian's that is installed when it is missing and this user may. */
function haveChromium(): boolean {
  const mayInstall = !process.env.CHROME_PATH && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall && !existsSync(`/usr/bin/${CHROMIUM_PACKAGE}`)) {
    console.log("Installing Chromium for the browser tests, once …");
    const command = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${CHROMIUM_PACKAGE}`;
    spawnSync("sh", ["-c", command], { stdio: ["ignore", "ignore", "inherit"] });
  }
  if (findChromium() !== undefined) return true;
  console.error(
    `The browser tests need Chromium: install it (Debian: apt-get install ${CHROMIUM_PACKAGE}), or set CHROME_PATH to it.`,
  );
  return false;
}

async function countTests(which: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "airdate-test-"));
  const report = path.join(folder, "report.json");
  const words = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...which];
  const code = await new Promise((resolve) => {
    spawn(path.join(BIN, "vitest"), words, {
      cwd: PROJECT,
      env: ENVIRONMENT,
      stdio: ["ignore", "inherit", "inherit"],
    })
      .on("error", () => resolve(1))
      .on("exit", resolve);
  });
  const counts = existsSync(report)
    ? JSON.parse(readFileSync(report, "utf8"))
    : { numPassedTests: 0, numFailedTests: 0 };
  rmSync(folder, { recursive: true });
  passed += counts.numPassedTests;
  // A file that cannot even be loaded fails without a failed test.
  failed += code === 0 ? 0 : Math.max(1, counts.numFailedTests);
}
