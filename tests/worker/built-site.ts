import path from "node:path";
import { open } from "../../src/bundle/open.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { buildShow } from "../../src/compile/build-show.ts";
import { openWorkCache } from "../../src/compile/cache/work-cache.ts";
import { readAsset } from "../../src/compile/output/asset-set.ts";
import type { Output } from "../../src/compile/output/output.ts";
import type { Instant } from "../../src/moments/instant.ts";
import { createApp } from "../../src/worker/app.ts";
import { PUBLIC } from "../../src/worker/audience.ts";
import type { SiteFolder } from "../../src/worker/stores/site.ts";
import { THIS_CODE } from "../compile/this-code.ts";
import { PROJECT } from "../runtime/temporary-project.ts";
import { ORIGIN } from "./example-site.ts";

/** Asks for a path of a site. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** A site with what its build left. */
export interface ServedBuild {
  readonly ask: Ask;
  readonly catalog: Catalog;
  readonly files: Output["files"];
}

/** The show in `root`, built, as it is served at `now` at `ORIGIN`. Files under /assets/ are Static Assets' to serve. */
export async function builtSite(root: string, now: Instant): Promise<Ask> {
  return (await servedBuild(root, now)).ask;
}

/** The same, with its catalog and its files. */
export async function servedBuild(root: string, now: Instant): Promise<ServedBuild> {
  const output = await builtOutput(root);
  if (output === null) throw new Error(`the show in ${root} has Problems; build it to see them`);
  return served(output, now);
}

/** What a build of the show in `root` leaves, as it is to be served at `ORIGIN`; null when it has Problems. */
export async function builtOutput(root: string): Promise<Output | null> {
  const result = await buildShow({
    root,
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    siteUrl: ORIGIN,
    cache: openWorkCache(path.join(PROJECT, ".airdate", "cache")),
    codeFacts: THIS_CODE,
    now: Number.MAX_SAFE_INTEGER,
  });
  return "problems" in result ? null : result.output;
}

/** Such an output as it is served at `now`. */
export function served({ catalog, files }: Output, now: Instant): ServedBuild {
  const folder: SiteFolder = {
    async open(name) {
      const content = files.get(name);
      if (content === undefined) return null;
      const bytes = await readAsset(content);
      return new Response(Uint8Array.from(bytes)).body;
    },
  };
  const opened = open(Uint8Array.from(catalog).buffer);
  const app = createApp({
    catalog: opened,
    clock: () => now,
    audienceOf: () => PUBLIC,
    files: folder,
    bucket: null,
  });
  const ask: Ask = async (address, init) => app.request(`${ORIGIN}${address}`, init);
  return { ask, catalog: opened, files };
}
