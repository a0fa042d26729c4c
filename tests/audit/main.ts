import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startDevServer } from "../runtime/dev-server.ts";
import { PROJECT, temporaryProject } from "../runtime/temporary-project.ts";
import { type LighthouseReport, lighthouse } from "./lighthouse.ts";
import { addLongEpisode } from "./long-episode.ts";
import { verdictOf } from "./verdict.ts";

// `npm run audit`: Lighthouse on the home page and on an episode with an hour's transcript, as wrangler serves the built
// Worker and its files in workerd. Takes about two minutes, prints scores and times, and exits 1 with the audits that fail.

const RUNS = 3;
const METRICS = {
  "first-contentful-paint": "first paint",
  "largest-contentful-paint": "largest paint",
  "total-blocking-time": "blocked",
  "cumulative-layout-shift": "shift",
  "speed-index": "speed index",
  "total-byte-weight": "weight",
} as const;

const show = mkdtempSync(path.join(tmpdir(), "airdate-audit-"));
cpSync(path.join(PROJECT, "episodes"), show, { recursive: true });
const pages = ["/", addLongEpisode(show)];
const project = temporaryProject(show);
rmSync(show, { recursive: true });

process.on("exit", project.remove);

console.log("Building the sample show and an episode of an hour …");
const server = await startDevServer(project.folder);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => void server.stop().finally(() => process.exit(1)));

const faults: string[] = [];
try {
  for (const page of pages) faults.push(...(await audit(page)));
} finally {
  await server.stop();
}
for (const fault of faults) console.error(`✗ ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);

/** Prints what a page came to → what falls short. */
async function audit(page: string): Promise<string[]> {
  console.log(`\n${page}, ${RUNS} runs …`);
  const reports: LighthouseReport[] = [];
  for (let run = 1; run <= RUNS; run++) reports.push(await lighthouse(`${server.origin}${page}`));
  const { scores, faults } = verdictOf(reports);
  for (const [category, score] of Object.entries(scores)) console.log(`  ${category.padEnd(16)}${score}`);
  for (const report of reports) console.log(`  ${renderMetrics(report)}`);
  return faults.map((fault) => `${page}: ${fault}`);
}

function renderMetrics({ audits }: LighthouseReport): string {
  return Object.entries(METRICS)
    .map(([id, name]) => `${name} ${audits[id]?.displayValue?.replace(/^Total size was /, "")}`)
    .join(", ");
}
