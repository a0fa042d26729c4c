import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** The project in a folder of its own, so that building there disturbs nobody's dist/. */
export interface TemporaryProject {
  readonly folder: string;
  /** Its `episodes`. */
  readonly show: string;
  remove(): void;
}

/** A copy of the project with the show in `show` (default: the sample show). Packages and the build's cache are the project's own. */
export function temporaryProject(show = path.join(PROJECT, "episodes")): TemporaryProject {
  const folder = mkdtempSync(path.join(tmpdir(), "airdate-project-"));
  for (const name of ["src", "package.json", "package-lock.json", "wrangler.toml"])
    cpSync(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
  cpSync(show, path.join(folder, "episodes"), { recursive: true });
  for (const name of ["node_modules", ".airdate"]) {
    const source = path.join(PROJECT, name);
    if (!existsSync(source)) mkdirSync(source);
    symlinkSync(source, path.join(folder, name));
  }
  return {
    folder,
    show: path.join(folder, "episodes"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
