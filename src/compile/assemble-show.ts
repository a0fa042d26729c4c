import { pack } from "../bundle/pack.ts";
import { assembleCatalog } from "./assemble-catalog.ts";
import type { BuildOptions } from "./build-options.ts";
import type { CompiledFolder } from "./compile-folder.ts";
import { ASSET_HEADERS } from "./output/asset-headers.ts";
import type { Output } from "./output/output.ts";
import { searchFiles } from "./output/search-files.ts";
import { siteFrame } from "./site-frame.ts";
import { sitePreview } from "./site-preview.ts";

/** A show and its episodes → what a build leaves: the catalog and the files beside it. */
export async function assembleShow(
  { head, episodes, context: { assets }, settled, words }: CompiledFolder,
  options: Pick<BuildOptions, "code" | "cache" | "codeFacts" | "preview" | "dev" | "among" | "now">,
): Promise<Output> {
  const { among, dev } = options;
  const { show, icons, description, style, scripts } = head;
  const { files, servingCode, madeUpSearch } = await siteFrame({ show, style }, options, assets);
  const airDates = episodes.map(({ packed }) => packed.publishedAt);
  const preview = options.preview && sitePreview(options.preview, { airDates, ...show, now: options.now });
  const own = { ...(preview && { preview }), ...(dev && { dev }), ...(among && { folder: among }) };
  const site = { ...files, ...icons, ...scripts, ...own, words, madeUpSearch };
  // Of several shows they stand in one file: Static Assets look for it in the folder above.
  if (among === undefined) assets.addAt("/_headers", Buffer.from(ASSET_HEADERS));
  assets.addAll(searchFiles(episodes.filter(({ isUnlisted }) => !isUnlisted)));
  const catalog = assembleCatalog({
    show,
    description,
    site,
    episodes,
    identities: settled.identities,
    servingCode,
  });
  return { catalog: pack(catalog), files: assets.files };
}
