import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { bundleWorker, type WorkerBundle } from "../runtime/bundle-worker.ts";
import { type TemporaryProject, temporaryProject } from "../runtime/temporary-project.ts";
import { generatedShow } from "./generated-show.ts";
import { removeTemporary, temporary } from "./left-behind.ts";
import { type RunningWorkers, runWorkers, type WorkerSpec } from "./workerd.ts";

/** A project with a generated show, and a cache of the build that is its own: nothing is built yet. */
export function unbuiltProject(episodes: number): TemporaryProject {
  const show = temporary(generatedShow(episodes));
  const project = temporaryProject(show);
  temporary(project.folder);
  removeTemporary(show);
  const cache = path.join(project.folder, ".airdate");
  rmSync(cache);
  mkdirSync(cache);
  return project;
}

/** A show that is built and bundled, to be run by workerd. */
export interface Site {
  /** How many of its episodes are generated; the sample show's are besides. */
  readonly episodes: number;
  readonly project: TemporaryProject;
  readonly bundle: WorkerBundle;
  readonly assets: string;
  readonly airdate: WorkerSpec;
}

/** Bundles a project that is built. */
export function bundledSite(project: TemporaryProject, episodes: number): Site {
  const bundle = bundleWorker(project.folder);
  const modules = { "index.js": "index.js", [bundle.catalog]: bundle.catalog };
  return {
    episodes,
    project,
    bundle,
    assets: path.join(project.folder, "dist", "assets"),
    airdate: { name: "airdate", modules, bindings: { ASSETS: 'service = "files"' } },
  };
}

/** Runs Workers in a process of their own. */
export function runAt(
  { bundle, assets }: Site,
  workers: readonly WorkerSpec[],
  v8Flags: readonly string[] = [],
): Promise<RunningWorkers> {
  return runWorkers({ folder: bundle.folder, workers, assets, v8Flags });
}

/** How many episodes are in the show's folder. */
export function sourceCount({ project }: Pick<Site, "project">): number {
  const entries = readdirSync(project.show, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== "pages").length;
}
