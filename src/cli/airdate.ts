import path from "node:path";
import { fileURLToPath } from "node:url";
import { openWorkCache } from "../compile/cache/work-cache.ts";
import { problemReport, warningReport } from "../compile/problem-report.ts";
import { checkShow, findingReport } from "./check-show.ts";

// `npx airdate <command>`: what a host can ask of a show.

const CODE = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PROJECT = path.dirname(CODE);

const USAGE = `npx airdate check    builds the show without writing anything, and checks its feed by the rules of Apple, Spotify and others`;

const [command, ...rest] = process.argv.slice(2);
if (command === "check" && rest.length === 0) await check();
else {
  console.error(
    command === undefined ? USAGE : `there is no command ${[command, ...rest].join(" ")}\n\n${USAGE}`,
  );
  process.exitCode = command === undefined ? 0 : 1;
}

async function check(): Promise<void> {
  const folder = process.env.EPISODES_DIR || "episodes";
  const result = await checkShow({
    root: path.resolve(PROJECT, folder),
    code: CODE,
    lockFile: path.join(PROJECT, "package-lock.json"),
    cache: openWorkCache(path.join(PROJECT, ".airdate", "cache")),
    now: Date.now(),
  });
  process.stderr.write(warningReport(result.warnings, folder));
  if ("problems" in result) {
    console.error(problemReport(result.problems, folder, "the feed was not checked"));
    process.exitCode = 1;
    return;
  }
  console.log(findingReport(result.findings));
  process.exitCode = result.findings.some(({ level }) => level === "error") ? 1 : 0;
}
