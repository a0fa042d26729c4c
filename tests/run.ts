import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

// `npm test`: types, lint, unused code, every test. Ends with one line `N passed, N failed` and exits non-zero on any failure.

const PROJECT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const BIN = path.join(PROJECT, "node_modules", ".bin");
const CHROMIUM = process.env.CHROME_PATH || "/usr/bin/chromium";

let [passed, failed] = [0, 0];

check("Chromium is there", haveChromium);
check("the Worker's types are made", () => run("wrangler", "types", "src/worker/worker-configuration.d.ts"));
check("types", () => run("tsc", "-b"));
check("format and lint", () => run("biome", "ci", "--diagnostic-level=warn"));
check("nothing unused", () => run("knip"));
check("the sample show builds", () => run("node", "src/compile/main.ts"));
countTests();

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function check(name: string, isFine: () => boolean): void {
  const fine = isFine();
  if (fine) passed++;
  else failed++;
  console.log(`${fine ? "✓" : "✗"} ${name}`);
}

function run(program: string, ...words: readonly string[]): boolean {
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false", CHROME_PATH: CHROMIUM };
  const result = spawnSync(path.join(BIN, program), words, { cwd: PROJECT, env, encoding: "utf8" });
  if (result.status !== 0) console.error(result.error?.message ?? "", result.stdout, result.stderr);
  return result.status === 0;
}

/** Debian's Chromium, installed when it is missing and this user may. */
function haveChromium(): boolean {
  if (existsSync(CHROMIUM)) return true;
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) {
    console.log("Installing Chromium for the browser tests, once …");
    const command = "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium";
    spawnSync("sh", ["-c", command], { stdio: ["ignore", "ignore", "inherit"] });
  }
  if (existsSync(CHROMIUM)) return true;
  console.error(
    "The browser tests need Chromium: install it (Debian: apt-get install chromium), or set CHROME_PATH to it.",
  );
  return false;
}

function countTests(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "airdate-test-"));
  const report = path.join(folder, "report.json");
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false", CHROME_PATH: CHROMIUM };
  const words = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(path.join(BIN, "vitest"), words, {
    cwd: PROJECT,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const counts = existsSync(report)
    ? JSON.parse(readFileSync(report, "utf8"))
    : { numPassedTests: 0, numFailedTests: 0 };
  rmSync(folder, { recursive: true });
  passed += counts.numPassedTests;
  // A file that cannot even be loaded fails without a failed test.
  failed += status === 0 ? 0 : Math.max(1, counts.numFailedTests);
}
