import path from "node:path";
import { fileURLToPath } from "node:url";
import { open } from "../../src/bundle/open.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import type { BuildOptions } from "../../src/compile/build-options.ts";
import { buildShow } from "../../src/compile/build-show.ts";
import { openWorkCache } from "../../src/compile/cache/work-cache.ts";
import type { Output } from "../../src/compile/output/output.ts";
import { THIS_CODE } from "../compile/this-code.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** The show that uses every field. */
export const KITCHEN_SINK = fileURLToPath(new URL("show", import.meta.url));

/** All but one of its episodes are out. */
export const NOW = Date.UTC(2026, 10, 22);

/** A show as a build leaves it. */
export interface BuiltShow {
  readonly output: Output;
  readonly catalog: Catalog;
}

/** Builds the show in `root` in memory; throws its Problems. */
export async function builtShow(
  root: string,
  cacheFolder: string,
  options: Partial<BuildOptions> = {},
): Promise<BuiltShow> {
  const result = await buildShow({
    root,
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    cache: openWorkCache(cacheFolder),
    codeFacts: THIS_CODE,
    now: NOW,
    ...options,
  });
  if ("problems" in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return { output: result.output, catalog: open(Uint8Array.from(result.output.catalog).buffer) };
}
