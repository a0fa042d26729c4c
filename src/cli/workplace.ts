import { availableParallelism } from "node:os";
import path from "node:path";
import type { BuildOptions } from "../compile/build-options.ts";
import { folderFacts } from "../compile/cache/folder-facts.ts";
import { keptFolder, openKeptEpisodes } from "../compile/cache/kept-episodes.ts";
import { openWorkCache } from "../compile/cache/work-cache.ts";
import { buildThreads } from "../compile/threads/build-threads.ts";

/** Where a command runs. */
export interface Workplace {
  /** The folder of this project, absolute. */
  readonly project: string;
  /** The show's folder as its host names it. */
  readonly folder: string;
  /** When the command was given. */
  readonly now: number;
}

/** A show's folder as its host names it → where it is. */
function rootOf(folder: string, { project }: Pick<Workplace, "project">): string {
  return path.resolve(project, folder);
}

/** How a command builds the show in `folder`: with what builds before have left. */
export function buildOptionsOf(folder: string, { project, now }: Workplace): BuildOptions {
  const root = rootOf(folder, { project });
  const cache = path.join(project, ".airdate", "cache");
  const facts = folderFacts(root, now)?.files ?? null;
  return {
    root,
    code: path.join(project, "src"),
    lockFile: path.join(project, "package-lock.json"),
    cache: openWorkCache(cache),
    kept: openKeptEpisodes({ folder: keptFolder(cache), root, facts, now }),
    threads: buildThreads(availableParallelism()),
    now,
  };
}
