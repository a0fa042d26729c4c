import type { MadeUpSearch } from "../catalog/catalog.ts";
import { madeUpSearch } from "../search/pack/made-up-search.ts";
import type { BuildOptions } from "./build-options.ts";
import { runningCodeDigest } from "./cache/code-digest.ts";
import { ownCodeWork } from "./cache/code-work.ts";
import { throughJson } from "./cache/work-cache.ts";
import type { CompiledHead } from "./compile-show.ts";
import type { AssetSet } from "./output/asset-set.ts";
import { addSiteFiles } from "./output/site-files.ts";

/** What a site has around its episodes, whichever these are. */
export interface SiteFrame {
  readonly files: Awaited<ReturnType<typeof addSiteFiles>>;
  /** A digest of the code that puts feeds together at request. */
  readonly servingCode: string;
  readonly madeUpSearch: MadeUpSearch;
}

/** Makes it, or finds what a build before has made, and adds the files that pages name to the assets. */
export async function siteFrame(
  { show, style }: Pick<CompiledHead, "show" | "style">,
  options: Pick<BuildOptions, "code" | "cache" | "codeFacts">,
  assets: AssetSet,
): Promise<SiteFrame> {
  const once = ownCodeWork(options);
  // esbuild does both at once.
  const [files, servingCode, madeUp] = await Promise.all([
    addSiteFiles(options.code, { ...show, style }, { assets, once }),
    runningCodeDigest(options.code, SERVING, once),
    // The same for all shows, and as much work as a small show's own search.
    throughJson(
      (work) => once(["made-up search"], work),
      async () => madeUpSearch(),
    ),
  ]);
  return { files, servingCode, madeUpSearch: madeUp };
}

/** The folder of what puts feeds together at request. */
const SERVING = "feeds/serve";
