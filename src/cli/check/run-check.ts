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
import type { Problem } from "../../schemas/problem.ts";
import type { Warning } from "../../schemas/warning.ts";
import { announcerBinding } from "../announce/announcer-binding.ts";
import { hostNetwork } from "../host-network.ts";
import { projectShows } from "../project-shows.ts";
import { buildOptionsOf, type Workplace } from "../workplace.ts";
import { checkReport, toldBy } from "./check-report.ts";
import { checkShow } from "./check-show.ts";
import { type LiveRequest, liveRequestOf, runLive } from "./live/run-live.ts";

/** `airdate check`: prints what is wrong with the show, and gives the exit code. */
export async function runCheck({ options }: Given, workplace: Workplace): Promise<number> {
  const { against } = options;
  if (options.fresh && !options.live) {
    console.error("airdate check --fresh is for --live: without it the network is not asked");
    return EXIT.wrongUse;
  }
  const asked: Asked = {
    lines: options.all === true ? "all" : "one a kind",
    json: options.json === true,
    live: options.live ? liveRequestOf(options) : null,
  };
  const found = await projectShows(workplace);
  if ("problems" in found) return tellProblems({ problems: found.problems, warnings: [] }, workplace, asked);
  if (typeof against !== "string") return tellAll(found.shows, asked);
  if (found.shows.length > 1) {
    console.error("airdate check --against is about one show; give it in that one's folder");
    return EXIT.wrongUse;
  }
  const kept = await mkdtemp(path.join(tmpdir(), "airdate-check-"));
  try {
    const fetched = await oldFeed(against, kept, options["allow-private"] ? "allowed" : "refused");
    if (!("what" in fetched)) return await tellCheck(workplace, asked, fetched);
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

/** What is asked of a check. */
interface Asked {
  readonly lines: "one a kind" | "all";
  readonly json: boolean;
  /** Null when the network is left alone. */
  readonly live: LiveRequest | null;
}

/** Of several shows, each under the name of its folder; as JSON a line each. */
async function tellAll(shows: readonly Workplace[], asked: Asked): Promise<number> {
  const codes: number[] = [];
  for (const show of shows) {
    if (shows.length > 1 && !asked.json) console.log(`${codes.length === 0 ? "" : "\n"}${show.folder}:`);
    codes.push(await tellCheck(show, asked));
  }
  return Math.max(...codes);
}

function tellProblems(
  { problems, warnings }: { readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] },
  { folder }: Workplace,
  { json }: Asked,
): number {
  if (json) console.log(JSON.stringify({ problems, found: toldBy({ ...NOTHING, warnings }, folder) }));
  else {
    process.stderr.write(warningReport(warnings, folder));
    console.error(problemReport(problems, folder, "the feed was not checked"));
  }
  return EXIT.problems;
}

async function tellCheck(workplace: Workplace, asked: Asked, against?: ComparableFeed): Promise<number> {
  const { folder } = workplace;
  const result = await checkShow(buildOptionsOf(folder, workplace), against);
  if ("problems" in result) return tellProblems(result, workplace, asked);
  const answers = asked.live === null ? [] : await runLive(result.editions, asked.live, workplace);
  const found = toldBy({ ...result, findings: [...result.findings, ...answers] }, folder);
  const unwritten = identityReport(result.settled, folder, "npm run build writes it");
  if (asked.json) console.log(JSON.stringify({ problems: [], found }));
  else {
    const silence = await announcerBinding(workplace);
    const notes = [unwritten, silence ?? ""].filter((note) => note !== "");
    console.log([...notes, checkReport(found, asked.lines)].join("\n"));
  }
  return found.some(({ level }) => level === "error") ? EXIT.problems : EXIT.fine;
}

const NOTHING = { sources: [], findings: [] };
