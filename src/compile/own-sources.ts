import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where Airdate itself is. */
export interface OwnSources {
  /** The folder of its code, absolute: `src` of its repository, or what its package has. */
  readonly code: string;
  /** What tells which packages it runs with: the lock file of the project. */
  readonly lockFile: string;
}

/** Lock files of npm and of others. */
const LOCK_FILES = ["package-lock.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];

/**
 * This Airdate, at work in a project. Its lock file may lie in a folder above, as in workspaces; a project that has none is told by
 * Airdate's own package.json, which has its version.
 */
export function ownSources(project: string): OwnSources {
  const code = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const places = withParents(project).flatMap((folder) => LOCK_FILES.map((name) => path.join(folder, name)));
  return { code, lockFile: places.find(existsSync) ?? path.join(code, "..", "package.json") };
}

/** The project in which somebody stands: the nearest folder with a package.json, from `folder` upwards; `folder` when there is none. */
export function projectFolder(folder: string): string {
  return withParents(folder).find((place) => existsSync(path.join(place, "package.json"))) ?? folder;
}

/** A folder, the one that holds it, and so on to the root. */
function withParents(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}
