import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { folderFacts } from "../compile/cache/folder-facts.ts";
import { keptFolder, openKeptEpisodes } from "../compile/cache/kept-episodes.ts";
import { openWorkCache } from "../compile/cache/work-cache.ts";
import { problemReport, warningReport } from "../compile/problem-report.ts";
import { buildThreads } from "../compile/threads/build-threads.ts";
import { checkShow, findingReport } from "./check-show.ts";
import { type CommandName, parseCommandLine } from "./command-line.ts";
import type { Given } from "./given.ts";

// `npx airdate <command>`: what a host can ask of a show.

const CODE = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PROJECT = path.dirname(CODE);
const WRONG_USE = 2;
const RUN: Readonly<Record<CommandName, (given: Given) => Promise<void>>> = { check };

const asked = parseCommandLine(process.argv.slice(2));
if ("help" in asked) console.log(asked.help);
else if ("wrong" in asked) {
  console.error(asked.wrong);
  process.exitCode = WRONG_USE;
} else await RUN[asked.run](asked.given);

async function check(): Promise<void> {
  const folder = process.env.EPISODES_DIR || "episodes";
  const root = path.resolve(PROJECT, folder);
  const cache = path.join(PROJECT, ".airdate", "cache");
  const now = Date.now();
  const result = await checkShow({
    root,
    code: CODE,
    lockFile: path.join(PROJECT, "package-lock.json"),
    cache: openWorkCache(cache),
    kept: openKeptEpisodes({
      folder: keptFolder(cache),
      root,
      facts: folderFacts(root, now)?.files ?? null,
      now,
    }),
    threads: buildThreads(availableParallelism()),
    now,
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
