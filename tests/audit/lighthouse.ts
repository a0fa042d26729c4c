import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { installedTool } from "./installed-tool.ts";

/** What Lighthouse found on a page: the fields of its report that are judged (docs/understanding-results.md in its repository). */
export interface LighthouseReport {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  /** 0 to 1. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
  readonly displayValue?: string;
}

const CHROME_FLAGS =
  "--headless=new --no-sandbox --disable-background-networking --disable-sync --disable-component-update --disable-quic --no-first-run";

/** How often a run is tried: now and then Chromium loses the trace of one, and Lighthouse says to run it again. */
const TRIES = 3;

/** Runs Lighthouse on a page as it does by default, but for some audits: a phone of the middle class on a slow network, simulated. */
export async function lighthouse(address: string, without: readonly string[]): Promise<LighthouseReport> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(address, without);
    } catch (error) {
      if (attempt === TRIES || !/run Lighthouse again/.test(String(error))) throw error;
    }
  }
}

async function runOnce(address: string, without: readonly string[]): Promise<LighthouseReport> {
  const folder = mkdtempSync(path.join(tmpdir(), "airdate-lighthouse-"));
  const file = path.join(folder, "report.json");
  const words = [
    path.join(installedTool("lighthouse"), "lighthouse", "cli", "index.js"),
    address,
    "--output=json",
    `--output-path=${file}`,
    `--chrome-flags=${CHROME_FLAGS}`,
    "--quiet",
    "--no-enable-error-reporting",
    ...without.map((audit) => `--skip-audits=${audit}`),
  ];
  const env = { ...process.env, CHROME_PATH: process.env.CHROME_PATH || "/usr/bin/chromium" };
  try {
    await promisify(execFile)(process.execPath, words, { env, timeout: 120_000 });
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
