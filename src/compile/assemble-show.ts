import { pack } from "../bundle/pack.ts";
import { assembleCatalog } from "./assemble-catalog.ts";
import type { BuildContext } from "./build-context.ts";
import type { BuildOptions } from "./build-options.ts";
import { runningCodeDigest } from "./cache/code-digest.ts";
import { ownCodeWork } from "./cache/code-work.ts";
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
  options: Pick<BuildOptions, "code" | "cache" | "codeFacts">,
): Promise<Output> {
  const { code } = options;
  const once = ownCodeWork(options);
  // esbuild does both at once.
  const [files, servingCode] = await Promise.all([
    addSiteFiles(code, show, { assets, once }),
    runningCodeDigest(code, SERVING, once),
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
