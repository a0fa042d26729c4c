import { pack } from "../bundle/pack.ts";
import { assembleCatalog } from "./assemble-catalog.ts";
import type { BuildContext } from "./build-context.ts";
import { type OwnSources, runningCodeDigest } from "./cache/code-digest.ts";
import type { CompiledHead } from "./compile-show.ts";
import type { FinishedEpisode } from "./episode/finish-episode.ts";
import { ASSET_HEADERS } from "./output/asset-headers.ts";
import type { Output } from "./output/output.ts";
import { searchFiles } from "./output/search-files.ts";
import { addSiteFiles } from "./output/site-files.ts";

/** A show and its episodes → what a build leaves: the catalog and the files beside it. */
export async function assembleShow(
  episodes: readonly FinishedEpisode[],
  { show, icons, description }: CompiledHead,
  { assets }: BuildContext,
  { code }: OwnSources,
): Promise<Output> {
  // esbuild does both at once.
  const [files, servingCode] = await Promise.all([
    addSiteFiles(code, show, assets),
    runningCodeDigest(code, SERVING),
  ]);
  const site = { ...files, ...icons };
  assets.addAt("/_headers", Buffer.from(ASSET_HEADERS));
  assets.addAll(searchFiles(episodes));
  const catalog = assembleCatalog({
    show,
    description,
    site,
    episodes,
    servingCode,
  });
  return { catalog: pack(catalog), files: assets.files };
}

/** The folder of what puts feeds together at request. */
const SERVING = "feeds/serve";
