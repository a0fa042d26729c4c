import { startDevServer } from "../runtime/dev-server.ts";
import { parseAuditCommand } from "./arguments.ts";
import { type AuditedPage, auditedShow } from "./audited-show.ts";
import { type LighthouseReport, lighthouse } from "./lighthouse.ts";
import { verdictOf } from "./verdict.ts";

// `npm run audit`: Lighthouse on pages of every kind, as wrangler serves the built Worker and its files in workerd. Takes some minutes for each
// design, prints scores and times, and exits 1 with the audits that fail.

const METRICS = {
  "first-contentful-paint": "first paint",
  "largest-contentful-paint": "largest paint",
  "total-blocking-time": "blocked",
  "cumulative-layout-shift": "shift",
  "speed-index": "speed index",
  "total-byte-weight": "weight",
} as const;

const command = parseAuditCommand(process.argv.slice(2));
if ("said" in command) {
  console.log(command.said);
  process.exit(2);
}

const faults: string[] = [];
for (const design of command.designs) faults.push(...(await auditDesign(design, command.runs)));
for (const fault of faults) console.error(`✗ ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);

/** Prints what the pages of a design came to → what falls short. */
async function auditDesign(design: string, runs: number): Promise<string[]> {
  const { project, pages } = auditedShow(design);
  process.on("exit", project.remove);
  console.log(`\n${design}: building the sample show and an episode of an hour …`);
  const server = await startDevServer(project.folder);
  const stop = (): void => void server.stop().finally(() => process.exit(1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  const found: string[] = [];
  try {
    for (const { path, without } of pages) {
      const faults = await auditPage(`${server.origin}${path}`, { runs, without });
      found.push(...faults.map((fault) => `${design}, ${path}: ${fault}`));
    }
  } finally {
    await server.stop();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
  }
  return found;
}

async function auditPage(address: string, { runs, without }: Auditing): Promise<readonly string[]> {
  console.log(`\n${new URL(address).pathname}, ${runs} runs …`);
  const reports: LighthouseReport[] = [];
  for (let run = 1; run <= runs; run++) reports.push(await lighthouse(address, without));
  const { scores, faults } = verdictOf(reports);
  for (const [category, score] of Object.entries(scores)) console.log(`  ${category.padEnd(16)}${score}`);
  for (const report of reports) console.log(`  ${renderMetrics(report)}`);
  return faults;
}

interface Auditing extends Pick<AuditedPage, "without"> {
  readonly runs: number;
}

function renderMetrics({ audits }: LighthouseReport): string {
  return Object.entries(METRICS)
    .map(([id, name]) => `${name} ${audits[id]?.displayValue?.replace(/^Total size was /, "")}`)
    .join(", ");
}
