import { build } from "esbuild";
import type { SiteFiles } from "../catalog/catalog.ts";
import type { ShowFields } from "../catalog/show-schema.ts";
import type { AssetSet } from "./asset-set.ts";

/** Bundles the pages' stylesheet and the browser's script and adds them to the assets. `code` is the folder of the sources. */
export async function addSiteFiles(
  code: string,
  theme: ShowFields["theme"],
  assets: AssetSet,
): Promise<Pick<SiteFiles, "stylesheet" | "script">> {
  const [css, script] = await Promise.all([
    bundle(`${code}/pages/site.css`),
    bundle(`${code}/player/main.ts`),
  ]);
  const accent = theme?.accent === undefined ? "" : `:root{--accent:${theme.accent}}\n`;
  return {
    stylesheet: assets.add("site", "css", Buffer.concat([css, Buffer.from(accent)])),
    script: assets.add("player", "js", script),
  };
}

/** Browsers of the last two years and a half: what `light-dark()` and nesting need. */
const TARGETS = ["chrome123", "firefox120", "safari17.5"];

async function bundle(entry: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: TARGETS,
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`nothing came of ${entry}`);
  return file.contents;
}
