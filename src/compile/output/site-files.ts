import { build } from "esbuild";
import { absoluteAddress, FOLLOW_PATH } from "../../catalog/addresses.ts";
import type { SiteFiles } from "../../catalog/catalog.ts";
import { languageOf } from "../../languages/language-of.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import type { CodeWork } from "../cache/code-work.ts";
import { qrCode } from "../pictures/qr-code.ts";
import type { AssetSet } from "./asset-set.ts";
import { themeCss } from "./theme-css.ts";

/** Adds what every page needs to the assets: stylesheet, script, QR code. `code` is the folder of the sources. */
export async function addSiteFiles(
  code: string,
  { theme, language, url }: Pick<ShowFields, "theme" | "language" | "url">,
  { assets, once }: { readonly assets: AssetSet; readonly once: CodeWork },
): Promise<Pick<SiteFiles, "stylesheet" | "script" | "followCode">> {
  const texts = JSON.stringify(languageOf(language).player);
  const [css, script] = await Promise.all([
    once(["styles"], () => bundle(`${code}/pages/styles/site.css`)),
    once(["player", texts], () => bundle(`${code}/player/main`, { PLAYER_TEXTS: texts })),
  ]);
  return {
    stylesheet: assets.addNamed("site", "css", Buffer.concat([css, Buffer.from(themeCss(theme))])),
    script: assets.addNamed("player", "js", script),
    followCode: assets.addNamed("follow", "svg", Buffer.from(qrCode(absoluteAddress(url, FOLLOW_PATH)))),
  };
}

/** Browsers of the last two years and a half: what `light-dark()` and relative colours need. */
const TARGETS = ["chrome123", "firefox128", "safari17.5"];

async function bundle(entry: string, define: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: TARGETS,
    define,
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`nothing came of ${entry}`);
  return file.contents;
}
