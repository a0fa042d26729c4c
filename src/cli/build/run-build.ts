import { statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import path from "node:path";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import type { BuildOptions } from "../../compile/build-options.ts";
import {
  type BuildReport,
  keepLastBuild,
  type LastBuild,
  lookAtSources,
  readLastBuild,
  removeLastBuild,
} from "../../compile/cache/last-build.ts";
import { pruneWorkCacheDaily } from "../../compile/cache/work-cache.ts";
import type { SettledIdentities } from "../../compile/identities/settle-identities.ts";
import { writeMediaHere } from "../../compile/output/media-here.ts";
import { removeOutput, writeOutput } from "../../compile/output/output.ts";
import { type OutputPlaces, outputPlaces } from "../../compile/output/output-places.ts";
import { problemPage, writeProblemPage } from "../../compile/output/problem-page.ts";
import { settleShared } from "../../compile/output/shared-assets.ts";
import { ownSources } from "../../compile/own-sources.ts";
import { problemReport, warningReport } from "../../compile/problem-report.ts";
import { scheduledAt } from "../../compile/schedule-report.ts";
import type { PreviewOptions } from "../../compile/site-preview.ts";
import type { Problem } from "../../schemas/problem.ts";
import { readOrigin } from "../../schemas/show-schema.ts";
import type { Warning } from "../../schemas/warning.ts";
import { projectShows, siteUrlOf } from "../project-shows.ts";
import { readUpgrade } from "../upgrade/read-upgrade.ts";
import { upgradeReport } from "../upgrade/upgrade-report.ts";
import { buildOptionsOf, cacheOf, placesOf, type Workplace } from "../workplace.ts";
import { tellBuilt } from "./tell-built.ts";

const CACHE_DAYS = 30;

/** Who runs a build: its host, `wrangler` by one of its commands, or `npm start` through `wrangler dev`. */
interface Runner {
  readonly isDev: boolean;
  readonly isDeploy: boolean;
  /** A program reads what is printed. */
  readonly speaksJson: boolean;
  /** What bars a deployment is a Problem, also where what is built is not deployed but checked in CI. */
  readonly deploys: boolean;
  /** `npm start` serves what shows Problems in the browser. */
  readonly showsProblems: boolean;
  /** Where nobody could commit it, a build writes nothing into the show's folder; under `npm start` a host may be trying out names. */
  readonly growsIdentities: boolean;
  /** What `npm start` was asked to show of what is to come. */
  readonly preview?: PreviewOptions | undefined;
  /** Of `wrangler dev`. */
  readonly dev?: BuildOptions["dev"];
}

/** `airdate build`: the show's folder → `dist/`. What wrangler runs before dev and deploy. */
export async function runBuild({ options }: Given, workplace: Workplace): Promise<number> {
  const origin = process.env.SITE_URL ? readOrigin(process.env.SITE_URL) : { value: undefined };
  if (!("value" in origin)) {
    console.error(`SITE_URL ${origin.what}; ${origin.fix}`);
    return EXIT.problems;
  }
  const found = await projectShows(workplace);
  if ("problems" in found) {
    console.error(problemReport(found.problems, workplace.folder, "nothing was built"));
    return EXIT.problems;
  }
  const runner = runnerOf(process.env, workplace, options.json === true);
  const { changes } = readUpgrade(workplace.project, found.shows);
  process.stderr.write(upgradeReport(changes));
  if (changes.some(({ weight }) => weight === "needed")) return refuse(found.shows, workplace, runner);
  const codes: number[] = [];
  for (const show of found.shows) codes.push(await buildProject(show, siteUrlOf(show, origin.value), runner));
  await settleShared(path.join(workplace.project, "dist"), found.shows);
  return Math.max(...codes);
}

/** What the project says would let out what it must not: nothing is left that could be deployed. */
async function refuse(
  shows: readonly Workplace[],
  { project }: Workplace,
  { isDeploy }: Runner,
): Promise<number> {
  console.error("Nothing was built; npx airdate upgrade changes it");
  if (!isDeploy) return EXIT.problems;
  for (const { among } of shows) await removeOutput(outputPlaces(path.join(project, "dist"), among));
  return EXIT.fine;
}

function runnerOf(environment: NodeJS.ProcessEnv, { inCi }: Workplace, speaksJson: boolean): Runner {
  const command = environment.WRANGLER_COMMAND;
  const isDev = command === "dev";
  // wrangler tells of a build command that failed in 130 lines about its process, below the Problems. Of one that left no files it says
  // in three that they are not there: it stops before anything is deployed, as with the other.
  const isDeploy = ["deploy", "versions upload"].includes(command ?? "");
  return {
    isDev,
    isDeploy,
    speaksJson,
    deploys: (isDeploy && environment.UNPUSHED_MEDIA !== "allowed") || (inCi && !isDev),
    showsProblems: isDev && environment.PROBLEM_PAGE === "1",
    growsIdentities: !inCi && (command === undefined || isDeploy),
    preview: isDev ? previewOf(environment) : undefined,
    dev: isDev ? { announces: environment.ANNOUNCE === "1" } : undefined,
  };
}

function previewOf({ PREVIEW_AT, PREVIEW_DRAFTS }: NodeJS.ProcessEnv): PreviewOptions | undefined {
  return PREVIEW_AT || PREVIEW_DRAFTS
    ? { at: PREVIEW_AT || null, drafts: PREVIEW_DRAFTS === "1" }
    : undefined;
}

async function buildProject(
  workplace: Workplace,
  siteUrl: string | undefined,
  runner: Runner,
): Promise<number> {
  const { project, folder, among, now } = workplace;
  const { speaksJson } = runner;
  const say = speaksJson ? console.error : console.log;
  const { root, copy } = placesOf(folder, workplace);
  const dist = outputPlaces(path.join(project, "dist"), among);
  const cache = cacheOf(workplace);
  const places = { ...ownSources(project), root, siteUrl, dev: runner.dev };
  const lastBuild = lookAtSources(cache, places, now);
  const known = runner.preview === undefined ? readLastBuild(lastBuild, dist, now) : null;
  if (known !== null && !(runner.deploys && isBarred(known))) {
    tellBuilt({ ...known, scheduled: scheduledAt(known.scheduled, now) }, { workplace, siteUrl, speaksJson });
    return EXIT.fine;
  }
  // Only now: reading all this code takes longer than finding that nothing has changed. What Node makes of it is kept, unless run.mjs, which the
  // package has not, keeps it already.
  enableCompileCache(path.join(cache, "code"));
  const { buildShow } = await import("../../compile/build-show.ts");
  const inCi = workplace.inCi && !runner.isDev;
  const result = await buildShow({
    ...buildOptionsOf(
      folder,
      { ...workplace, inCi },
      { siteUrl, facts: lastBuild.files, code: lastBuild.code },
    ),
    deploys: runner.deploys,
    preview: runner.preview,
    dev: runner.dev,
    ...(process.stderr.isTTY && { onProgress: showProgress }),
  });
  if ("problems" in result) return tellProblems(result, { folder, dist, siteUrl, runner });
  const { output, settled, sounds: _, ...report } = result;
  if (runner.growsIdentities) await growIdentities(settled, { root, copy, folder, say });
  await writeOutput(dist, output);
  await writeMediaHere(dist, output);
  if (runner.preview === undefined) await keepReport(lastBuild, { dist, report, settled, now });
  else removeLastBuild(lastBuild);
  await pruneWorkCacheDaily(cache, new Date(now - CACHE_DAYS * 86_400_000), now);
  tellBuilt(report, { workplace, siteUrl, speaksJson });
  return EXIT.fine;
}

function isBarred({ warnings }: BuildReport): boolean {
  return warnings.some(({ bars }) => bars === "deployment");
}

interface Built {
  readonly dist: OutputPlaces;
  readonly report: BuildReport;
  readonly settled: SettledIdentities;
  readonly now: number;
}

/** What is not written yet is to be looked at again by the next build, which may write it. */
async function keepReport(lastBuild: LastBuild, { dist, report, settled, now }: Built): Promise<void> {
  if (settled.isUnwritten) removeLastBuild(lastBuild);
  else await keepLastBuild(lastBuild, dist, { report, now });
}

interface Growing {
  readonly root: string;
  readonly copy: string;
  readonly folder: string;
  readonly say: (line: string) => void;
}

async function growIdentities(
  settled: SettledIdentities,
  { root, copy, folder, say }: Growing,
): Promise<void> {
  const { keepCopy, writeIdentities } = await import("../../compile/identities/identities-file.ts");
  const { identityReport } = await import("../../compile/identities/identity-report.ts");
  if (settled.isUnwritten) {
    await writeIdentities(root, settled.identities);
    say(identityReport(settled, folder, "commit it"));
  }
  await keepCopy(copy, settled.identities);
}

interface BuildFaults {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

interface Unbuilt {
  readonly folder: string;
  readonly dist: OutputPlaces;
  readonly siteUrl: string | undefined;
  readonly runner: Runner;
}

async function tellProblems(
  { problems, warnings }: BuildFaults,
  { folder, dist, siteUrl, runner }: Unbuilt,
): Promise<number> {
  const { isDev, isDeploy, showsProblems, speaksJson } = runner;
  const outcome = isDeploy ? "nothing was built, so there is nothing to deploy" : "nothing was built";
  if (speaksJson) console.log(JSON.stringify({ folder, problems, warnings }));
  else {
    process.stderr.write(warningReport(warnings, folder));
    console.error(problemReport(problems, folder, outcome));
  }
  if (isDeploy) await removeOutput(dist);
  if (showsProblems) await writeProblemPage(dist, problemPage(problems, folder, siteUrl));
  return isDeploy || showsProblems || (isDev && isServed(dist)) ? EXIT.fine : EXIT.problems;
}

/** With `wrangler dev` alone the last build goes on being served: after a build that failed it would let every request wait. */
function isServed({ catalog }: OutputPlaces): boolean {
  return (statSync(catalog, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function showProgress(done: number, all: number): void {
  process.stderr.write(done === all ? "\r\u001B[K" : `\rBuilding ${done} of ${all} episodes`);
}
