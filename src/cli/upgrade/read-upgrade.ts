import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { TRIED } from "../../create/package-file.ts";
import { UPGRADED_FILES, type Upgrade, wantedChanges } from "../../upgrade/wanted-changes.ts";
import type { Workplace } from "../workplace.ts";

/** Reads what this version of Airdate wants of a project's files, the show's own not among them. */
export function readUpgrade(project: string, shows: readonly Workplace[]): Upgrade {
  const found = UPGRADED_FILES.map((name) => [name, path.join(project, name)] as const);
  const texts = found.filter(([, place]) => existsSync(place));
  const files = new Map(texts.map(([name, place]) => [name, readFileSync(place, "utf8")]));
  return wantedChanges(files, {
    shows: shows.some(({ among }) => among !== undefined) ? "several" : "one",
    tried: { wrangler: TRIED.wrangler, node: TRIED.node },
  });
}
