import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import type { BuildOptions } from "../compile/build-options.ts";
import { codeFacts } from "../compile/cache/code-facts.ts";
import { type FileFacts, folderFacts } from "../compile/cache/folder-facts.ts";
import { keptFolder, openKeptEpisodes } from "../compile/cache/kept-episodes.ts";
import { openWorkCache } from "../compile/cache/work-cache.ts";
import { copyPlace } from "../compile/identities/copy-place.ts";
import { ownSources } from "../compile/own-sources.ts";
import { buildThreads } from "../compile/threads/build-threads.ts";

/** Where a command runs. */
export interface Workplace {
  /** The folder of the show's project, absolute: where package.json and wrangler.toml are. */
  readonly project: string;
  /** The show's folder as its host names it. */
  readonly folder: string;
  /** What the show is called among several that share a Worker. */
  readonly among?: string;
  /** Whether nobody is at this machine who could commit what is written. */
  readonly inCi: boolean;
  /** When the command was given. */
  readonly now: number;
}

/** A show's folder, and the copy that the machine keeps of what the show has given out. */
export interface ShowPlaces {
  /** Absolute. */
  readonly root: string;
  readonly copy: string;
}

/** A show's folder as its host names it → where it is. */
function rootOf(folder: string, { project }: Pick<Workplace, "project">): string {
  return path.resolve(project, folder);
}

/** The folder of a show, and the machine's own copy of what it has given out. */
export function placesOf(folder: string, workplace: Pick<Workplace, "project">): ShowPlaces {
  const root = rootOf(folder, workplace);
  return { root, copy: copyPlace(workplace.project, root) };
}

/** What builds keep for the next ones: a folder that may be deleted at any time. */
export function cacheOf({ project }: Pick<Workplace, "project">): string {
  return path.join(project, ".airdate", "cache");
}

/** What a command knows already of the show that it builds. */
interface KnownOfBuild {
  readonly siteUrl?: string | undefined;
  /** Of all its files; they are looked at when they are not given. */
  readonly facts?: FileFacts | null;
  /** `codeFacts` of Airdate itself; it is looked at when they are not given. */
  readonly code?: string | null;
}

/** How a command builds the show in `folder`: with what builds before have left. */
export function buildOptionsOf(folder: string, workplace: Workplace, known: KnownOfBuild = {}): BuildOptions {
  const { project, among, inCi, now } = workplace;
  const { root, copy } = placesOf(folder, workplace);
  const cache = cacheOf(workplace);
  const { siteUrl, facts = folderFacts(root, now)?.files ?? null } = known;
  const own = ownSources(project);
  return {
    root,
    ...own,
    codeFacts: known.code === undefined ? codeFacts(own, now) : known.code,
    cache: openWorkCache(cache),
    siteUrl,
    among,
    kept: openKeptEpisodes({ folder: keptFolder(cache), root, siteUrl, facts, now }),
    identities: {
      manner: inCi ? "frozen" : "grow",
      copy: existsSync(copy) ? path.relative(project, copy) : null,
    },
    // Nobody is there who could push what is missing from the bucket.
    deploys: inCi,
    threads: buildThreads(availableParallelism()),
    now,
  };
}
