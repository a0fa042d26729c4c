import { appendFile, rm } from "node:fs/promises";
import path from "node:path";
import type { BuildOptions } from "../../compile/build-options.ts";
import { type FetchedFeed, fetchFeed } from "../../import/fetch/fetch-feed.ts";
import { type KeepingFolders, releasePlaced } from "../../import/fetch/keeping-fetcher.ts";
import type { Network } from "../../import/fetch/network.ts";
import { remarkLines } from "../../import/proof/grouped-remarks.ts";
import { importReport } from "../../import/proof/import-report.ts";
import type { Remark } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { ShowPlaces } from "../workplace.ts";
import type { Archive } from "./archive.ts";
import type { BuildAhead } from "./build-ahead.ts";
import { keepIdentities, noteOrigin } from "./import-identities.ts";
import type { ImportPlan } from "./import-plan.ts";
import type { ImportRequest } from "./import-request.ts";
import { type Journal, openJournal } from "./journal.ts";
import { knownSlugs } from "./known-slugs.ts";
import { lockFault } from "./lock-fault.ts";
import { type HostPlan, planWithHost } from "./plan-with-host.ts";
import { type ProvenShow, proveShow } from "./prove-show.ts";
import { openShowFiles, removeDrafts, type ShowFiles, writePage } from "./show-files.ts";
import type { Talk } from "./talk.ts";
import { type WrittenShow, writeShow } from "./write-show.ts";

/** What an import works with. */
export interface ImportWorld {
  /** The new show's folder. */
  readonly places: ShowPlaces;
  /** Where evidence, the journal and downloads are kept. */
  readonly work: string;
  readonly network: Network;
  readonly archive: Archive | null;
  readonly talk: Talk;
  /** How the show is built that was written. */
  readonly build: () => BuildOptions;
  /** Builds ahead what is written while the network is waited for. */
  readonly ahead?: ((showText: string) => BuildAhead) | undefined;
}

/** What came of an import. */
export type ImportOutcome =
  /** Nothing was written: what is to be mended or given first. */
  | { readonly kind: "refused"; readonly faults: readonly Fault[] }
  /** The host did not want to. */
  | { readonly kind: "given up" }
  | { readonly kind: "planned"; readonly plan: ImportPlan; readonly files: number }
  /** Everything was written, but cannot be built: nothing is proven. */
  | { readonly kind: "unproven"; readonly written: WrittenShow; readonly problems: readonly Problem[] }
  | {
      readonly kind: "proven";
      readonly written: WrittenShow;
      readonly plan: ImportPlan;
      readonly proven: ProvenShow;
    };

/** Moves a show here: fetches its feed as evidence, plans, writes, builds, and compares what came out with what there was. */
export async function importShow(request: ImportRequest, world: ImportWorld): Promise<ImportOutcome> {
  const { talk, archive } = world;
  const fetched = await fetchFeed(request.source, { folder: world.work, kept: request.kept }, world.network);
  if ("what" in fetched) return refused([fetched]);
  for (const line of fetched.log) talk.say(line);
  talk.say(
    `${fetched.feed.itemCount} items in the feed: are these all episodes that there are? Some hosts cut their feeds`,
  );
  // Who has a copy of a show was given it by its owner.
  const locked = archive === null ? lockFault(fetched.feed.channel, request.owner) : null;
  if (locked !== null) return refused([locked]);
  const journal = await openJournal(path.join(world.work, "journal.jsonl"));
  const files = openShowFiles(world.places.root, journal);
  if (!journal.knows("show.yaml") && (await files.isEdited("show.yaml"))) {
    if (request.writes === "everything") return refused([OCCUPIED]);
    talk.say(`${request.into} ${HOLDS_A_SHOW}`);
  }
  const known = await knownSlugs(world.places.root, journal);
  const answers = { ...(archive !== null && { url: archive.url }), ...request.answers };
  const plan = await planWithHost(fetched, { answers, known, talk, network: world.network });
  if ("faults" in plan) return { kind: "refused", ...plan };
  if (request.writes === "nothing") return planned(plan, talk);
  if (request.confirmation === "asked for" && !(await talk.agrees(question(plan, request))))
    return { kind: "given up" };
  return writeAndProve(plan, { request, world, fetched, journal, files });
}

/** Translates all episodes, and keeps no more of them than what is to be told. */
function planned(plan: ImportPlan, { progress }: Talk): ImportOutcome {
  const remarks: Remark[] = [...plan.remarks];
  let files = plan.show.remote.length;
  let done = 0;
  for (const episode of plan.translated()) {
    remarks.push(...episode.remarks);
    files += episode.remote.length;
    progress(++done, plan.episodes.length, "Episode");
  }
  return { kind: "planned", plan: { ...plan, remarks }, files };
}

function refused(faults: readonly Fault[]): ImportOutcome {
  return { kind: "refused", faults };
}

/** A dry run has no journal that could tell. */
const HOLDS_A_SHOW = "holds a show already: only what an import has made there would be written again";

const OCCUPIED = {
  what: "cannot be written: the folder holds another show",
  fix: "name a new folder with --into, such as --into my-show",
};

function question({ episodes, lost }: ImportPlan, { into }: ImportRequest): string {
  const without = lost.length === 0 ? "" : `, without ${lost.length} items that have no audio`;
  return `Write ${episodes.length} episodes to ${into}${without}?`;
}

interface Begun {
  readonly request: ImportRequest;
  readonly world: ImportWorld;
  readonly fetched: FetchedFeed;
  readonly journal: Journal;
  readonly files: ShowFiles;
}

async function writeAndProve(plan: HostPlan, begun: Begun): Promise<ImportOutcome> {
  const { request, world, fetched, journal, files } = begun;
  await removeDrafts(world.places.root);
  const written = await writeShow(plan, {
    request,
    network: world.network,
    audioFolder: audioFolderOf(world),
    keeping: keepingOf(world),
    journal,
    files,
    talk: world.talk,
    ahead: world.ahead,
    isArchived: (address) => world.archive?.holds(address) ?? false,
  });
  const told = { ...plan, remarks: [...plan.remarks, ...written.translated] };
  await appendFile(path.join(world.work, LOG_FILE), logText(request, fetched, remarksOf(told, written)));
  return prove(told, written, begun);
}

async function prove(plan: ImportPlan, written: WrittenShow, begun: Begun): Promise<ImportOutcome> {
  const { request, world, fetched, files } = begun;
  const { guid, url } = plan.show.fields;
  const from = fetched.pages.slice(0, 1).flatMap(({ address, url: end }) => [address, end]);
  const problems = await noteOrigin(world.places.root, {
    guid: String(guid),
    url: String(url),
    from: [...new Set(from)].filter((address) => /^https?:/i.test(address)),
  });
  if (problems.length > 0) return { kind: "unproven", written, problems };
  world.talk.say("The show is written; now it is built, and its feed compared with the old one");
  const proven = await proveShow(world.build(), {
    fetched,
    files,
    remarks: remarksOf(plan, written),
    keepsAudio: request.audio === "linked for good",
    redirectedPages: plan.episodes.filter(({ redirects }) => redirects.length > 0).length,
  });
  if ("problems" in proven) return { kind: "unproven", written, problems: proven.problems };
  await keepIdentities(world.places, proven.identities);
  await writePage(world.places.root, "import-report.md", importReport(proven.proof));
  await writePage(world.places.root, "cutting-over.md", proven.cuttingOver);
  await rm(audioFolderOf(world), { recursive: true, force: true });
  await releasePlaced(keepingOf(world));
  return { kind: "proven", written, plan, proven };
}

function audioFolderOf({ work }: ImportWorld): string {
  return path.join(work, "audio");
}

function keepingOf({ work, places }: ImportWorld): KeepingFolders {
  return { folder: path.join(work, "files"), show: places.root };
}

/** Beside the evidence: what every run had to tell, in full. */
export const LOG_FILE = "log.txt";

function logText({ source }: ImportRequest, { log }: FetchedFeed, remarks: readonly Remark[]): string {
  return [`import ${source}`, ...log, ...remarkLines(remarks)].map((line) => `${line}\n`).join("");
}

/** All that is to be told, in the order in which it was done. */
export function remarksOf({ remarks, lost }: ImportPlan, written: WrittenShow): Remark[] {
  return [
    ...remarks,
    ...lost.map(({ place, what }) => ({ place, what: `${what}; it is left out` })),
    ...written.remarks,
  ];
}
