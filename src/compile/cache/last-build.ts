import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Warning } from "../../schemas/warning.ts";
import type { BuildOptions } from "../build-options.ts";
import { mediaHerePlace } from "../output/media-here.ts";
import type { OutputPlaces } from "../output/output-places.ts";
import type { OwnSources } from "../own-sources.ts";
import type { ScheduledEpisode } from "../schedule-report.ts";
import { codeFacts, digestOfFacts } from "./code-facts.ts";
import { digest, shortDigest } from "./digest.ts";
import { type FileFacts, folderFacts } from "./folder-facts.ts";
import { writeWhole } from "./write-whole.ts";

/** What a build without Problems says. */
export interface BuildReport {
  readonly episodes: number;
  readonly drafts: number;
  /** Those that wait for their air date. */
  readonly scheduled: readonly ScheduledEpisode[];
  readonly warnings: readonly Warning[];
}

/** What a build depends on. */
export interface BuildPlaces extends OwnSources {
  /** The show's folder, absolute. */
  readonly root: string;
  readonly siteUrl?: string | undefined;
  readonly dev?: BuildOptions["dev"];
}

/** The last build: its file in the cache, and the sources as they are now. */
export interface LastBuild {
  readonly file: string;
  /** A digest of all of them; null when some cannot be told, or are too young to be told apart. */
  readonly sources: string | null;
  /** `codeFacts` of Airdate itself. */
  readonly code: string | null;
  /** The files of the show; null when they cannot be told. */
  readonly files: FileFacts | null;
}

/** Looks at the sources, before anything of them is read. */
export function lookAtSources(cache: string, places: BuildPlaces, now: number): LastBuild {
  const file = `last-build-${shortDigest(places.root)}.json`;
  return { file: path.join(cache, file), ...sourcesAt(places, now) };
}

/** What the last build said, when it was of the same sources and what it left is still there. */
export function readLastBuild(last: LastBuild, output: OutputPlaces, now: number): BuildReport | null {
  if (last.sources === null || !existsSync(last.file)) return null;
  // The build wrote it, whole or not at all.
  const kept = JSON.parse(readFileSync(last.file, "utf8")) as KeptBuild;
  const isSame = kept.sources === last.sources && kept.output === outputAt(output);
  // Corrections that lay in the past do so for good, but a clock may be set back.
  return isSame && kept.now <= now ? kept.report : null;
}

/** Takes note of a build that has written all its files. */
export async function keepLastBuild(
  last: LastBuild,
  places: OutputPlaces,
  build: Pick<KeptBuild, "report" | "now">,
): Promise<void> {
  const output = outputAt(places);
  if (last.sources === null || output === null) return removeLastBuild(last);
  const kept: KeptBuild = { ...build, sources: last.sources, output };
  await writeWhole(last.file, JSON.stringify(kept));
}

/** Forgets the last build: the next one is made, whatever has changed. */
export function removeLastBuild({ file }: LastBuild): void {
  rmSync(file, { force: true });
}

interface KeptBuild {
  readonly sources: string;
  readonly output: string;
  readonly now: number;
  readonly report: BuildReport;
}

/** The show, and Airdate itself. */
function sourcesAt(
  { root, siteUrl = "", dev, ...ownSources }: BuildPlaces,
  now: number,
): Pick<LastBuild, "sources" | "code" | "files"> {
  const show = folderFacts(root, now);
  const own = codeFacts(ownSources, now);
  const ofShow = digestOfFacts([show]);
  return {
    sources:
      own === null || ofShow === null
        ? null
        : digest(root, siteUrl, JSON.stringify(dev ?? null), own, ofShow),
    code: own,
    files: show?.files ?? null,
  };
}

function outputAt({ catalog, assets }: OutputPlaces): string | null {
  const [names, named] = [namesIn(assets), namesIn(path.join(assets, NAMED_BY_CONTENT))];
  if (names === null || named === null) return null;
  const others = names.filter((name) => name !== NAMED_BY_CONTENT).map((name) => path.join(assets, name));
  const facts = [catalog, mediaHerePlace({ catalog }), ...others].map((place) => folderFacts(place, 0));
  if (facts.some((fact) => fact === null)) return null;
  return digest(...facts.map((fact) => fact?.digest ?? ""), ...named);
}

/** The folder of thousands of files whose names hold the digest of their content: a build that finds one there does not look at it either. */
const NAMED_BY_CONTENT = "assets";

function namesIn(folder: string): readonly string[] | null {
  return existsSync(folder) ? readdirSync(folder).sort() : null;
}
