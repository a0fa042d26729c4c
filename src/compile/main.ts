import { existsSync, statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem } from "../schemas/problem.ts";
import { readOrigin } from "../schemas/show-schema.ts";
import { keptFolder, openKeptEpisodes } from "./cache/kept-episodes.ts";
import {
  type BuildReport,
  keepLastBuild,
  lookAtSources,
  readLastBuild,
  removeLastBuild,
} from "./cache/last-build.ts";
import { openWorkCache, pruneWorkCacheDaily } from "./cache/work-cache.ts";
import { copyPlace } from "./identities/copy-place.ts";
import { runsInCi } from "./identities/runs-in-ci.ts";
import type { SettledIdentities } from "./identities/settle-identities.ts";
import { removeOutput, writeOutput } from "./output/output.ts";
import { problemPage, writeProblemPage } from "./output/problem-page.ts";
import { problemReport, warningReport } from "./problem-report.ts";
import { scheduledAt, scheduleReport } from "./schedule-report.ts";
import { buildThreads } from "./threads/build-threads.ts";

// `npm run build`: the show's folder (EPISODES_DIR, default episodes) → dist/. What wrangler runs before dev and deploy.

const CODE = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PROJECT = path.dirname(CODE);
const CACHE = path.join(PROJECT, ".airdate", "cache");
const CACHE_DAYS = 30;
const DIST = path.join(PROJECT, "dist");
const isDev = process.env.WRANGLER_COMMAND === "dev";
// wrangler tells of a build command that failed in 130 lines about its process, below the Problems. Of one that left no files it says
// in three that they are not there: it stops before anything is deployed, as with the other.
const isDeploy = ["deploy", "versions upload"].includes(process.env.WRANGLER_COMMAND ?? "");
// Where nobody could commit it, a build writes nothing into the show's folder; under `npm start` a host may be trying out names.
const isCi = runsInCi(process.env.CI);
const growsIdentities = !isCi && (process.env.WRANGLER_COMMAND === undefined || isDeploy);
// `npm start` serves what shows Problems in the browser.
const showsProblems = isDev && process.env.PROBLEM_PAGE === "1";

const started = Date.now();
const folder = process.env.EPISODES_DIR || "episodes";
const siteUrl = process.env.SITE_URL ? readOrigin(process.env.SITE_URL) : { value: undefined };
if (!("value" in siteUrl)) {
  console.error(`SITE_URL ${siteUrl.what}; ${siteUrl.fix}`);
  process.exit(1);
}
const places = {
  root: path.resolve(PROJECT, folder),
  code: CODE,
  lockFile: path.join(PROJECT, "package-lock.json"),
  siteUrl: siteUrl.value,
  dist: DIST,
};
const copy = copyPlace(PROJECT, places.root);
const lastBuild = lookAtSources(CACHE, places, started);
const known = readLastBuild(lastBuild, DIST, started);
if (known !== null) {
  process.stderr.write(warningReport(known.warnings, folder));
  tellBuild({ ...known, scheduled: scheduledAt(known.scheduled, started) });
} else await buildAll();

async function buildAll(): Promise<void> {
  // Only now: reading all this code takes longer than finding that nothing has changed. What Node makes of it is kept.
  enableCompileCache(path.join(CACHE, "code"));
  const { buildShow } = await import("./build-show.ts");
  const result = await buildShow({
    ...places,
    cache: openWorkCache(CACHE),
    codeFacts: lastBuild.code,
    kept: openKeptEpisodes({
      folder: keptFolder(CACHE),
      root: places.root,
      siteUrl: places.siteUrl,
      facts: lastBuild.files,
      now: started,
    }),
    now: started,
    threads: buildThreads(availableParallelism()),
    identities: {
      manner: isCi && !isDev ? "frozen" : "grow",
      copy: existsSync(copy) ? path.relative(PROJECT, copy) : null,
    },
    ...(process.stderr.isTTY && { onProgress: showProgress }),
  });
  process.stderr.write(warningReport(result.warnings, folder));
  if ("problems" in result) return tellProblems(result.problems);
  const { output, settled, ...report } = result;
  if (growsIdentities) await growIdentities(settled);
  await writeOutput(DIST, output);
  // What is not written yet is to be looked at again by the next build, which may write it.
  if (settled.isUnwritten) removeLastBuild(lastBuild);
  else await keepLastBuild(lastBuild, DIST, { report, now: started });
  await pruneWorkCacheDaily(CACHE, new Date(started - CACHE_DAYS * 86_400_000), started);
  tellBuild(report);
}

async function growIdentities(settled: SettledIdentities): Promise<void> {
  const { keepCopy, writeIdentities } = await import("./identities/identities-file.ts");
  const { identityReport } = await import("./identities/identity-report.ts");
  if (settled.isUnwritten) {
    await writeIdentities(places.root, settled.identities);
    console.log(identityReport(settled, folder, "commit it"));
  }
  await keepCopy(copy, settled.identities);
}

async function tellProblems(problems: readonly Problem[]): Promise<void> {
  const outcome = isDeploy ? "nothing was built, so there is nothing to deploy" : "nothing was built";
  console.error(problemReport(problems, folder, outcome));
  if (isDeploy) await removeOutput(DIST);
  if (showsProblems) await writeProblemPage(DIST, problemPage(problems, folder));
  process.exitCode = isDeploy || showsProblems || isServed() ? 0 : 1;
}

function tellBuild(report: BuildReport): void {
  const drafts = report.drafts === 0 ? "" : `, ${report.drafts} kept back as draft`;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const episodes = report.episodes === 1 ? "1 episode" : `${report.episodes} episodes`;
  console.log(`Built ${folder}: ${episodes}${drafts}, in ${seconds} s`);
  const schedule = scheduleReport(report.scheduled, started);
  if (schedule !== "") console.log(schedule);
}

/** With `wrangler dev` alone the last build goes on being served: after a build that failed it would let every request wait. */
function isServed(): boolean {
  const size = statSync(path.join(DIST, "catalog.bin"), { throwIfNoEntry: false })?.size ?? 0;
  return isDev && size > 0;
}

function showProgress(done: number, all: number): void {
  process.stderr.write(done === all ? "\r\u001B[K" : `\rBuilding ${done} of ${all} episodes`);
}
