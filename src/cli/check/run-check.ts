import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { EXIT } from "../../arguments/exit.ts";
import type { Given } from "../../arguments/given.ts";
import { identityReport } from "../../compile/identities/identity-report.ts";
import { problemReport, warningReport } from "../../compile/problem-report.ts";
import type { ComparableFeed } from "../../import/compare/compare-feeds.ts";
import { fetchFeed } from "../../import/fetch/fetch-feed.ts";
import type { Fault } from "../../schemas/fault.ts";
import { hostNetwork } from "../host-network.ts";
import { buildOptionsOf, type Workplace } from "../workplace.ts";
import { checkShow, errorsFirst, findingReport } from "./check-show.ts";
import { type LiveRequest, liveRequestOf, runLive } from "./live/run-live.ts";

/** `airdate check`: prints what is wrong with the show, and gives the exit code. */
export async function runCheck({ options }: Given, workplace: Workplace): Promise<number> {
  const { against } = options;
  if (options.fresh && !options.live) {
    console.error("airdate check --fresh is for --live: without it the network is not asked");
    return EXIT.wrongUse;
  }
  const live = options.live ? liveRequestOf(options) : null;
  if (typeof against !== "string") return tellCheck(workplace, live);
  const kept = await mkdtemp(path.join(tmpdir(), "airdate-check-"));
  try {
    const fetched = await oldFeed(against, kept, options["allow-private"] ? "allowed" : "refused");
    if (!("what" in fetched)) return await tellCheck(workplace, live, fetched);
    console.error(`${against} ${fetched.what}; ${fetched.fix}`);
    return EXIT.problems;
  } finally {
    await rm(kept, { recursive: true, force: true });
  }
}

async function oldFeed(
  source: string,
  folder: string,
  privateAddresses: "allowed" | "refused",
): Promise<ComparableFeed | Fault> {
  const fetched = await fetchFeed(source, { folder, kept: "fetched anew" }, hostNetwork(privateAddresses));
  return "what" in fetched ? fetched : fetched.feed;
}

async function tellCheck(
  workplace: Workplace,
  live: LiveRequest | null,
  against?: ComparableFeed,
): Promise<number> {
  const { folder } = workplace;
  const result = await checkShow(buildOptionsOf(folder, workplace), against);
  process.stderr.write(warningReport(result.warnings, folder));
  if ("problems" in result) {
    console.error(problemReport(result.problems, folder, "the feed was not checked"));
    return EXIT.problems;
  }
  const unwritten = identityReport(result.settled, folder, "npm run build writes it");
  if (unwritten !== "") console.log(unwritten);
  const asked = live === null ? [] : await runLive(result.editions, live, workplace);
  const findings = errorsFirst([...result.findings, ...asked]);
  console.log(findingReport(findings));
  return findings.some(({ level }) => level === "error") ? EXIT.problems : EXIT.fine;
}
