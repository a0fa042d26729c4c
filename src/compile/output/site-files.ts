import { build } from "esbuild";
import { absoluteAddress, FOLLOW_PATH } from "../../catalog/addresses.ts";
import type { SiteFiles } from "../../catalog/catalog.ts";
import { languageOf } from "../../languages/language-of.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import type { CodeWork } from "../cache/code-work.ts";
import { qrCode } from "../pictures/qr-code.ts";
import { NO_STYLE, type OwnStyle } from "../style/own-style.ts";
import type { AssetSet } from "./asset-set.ts";
import { BROWSER_TARGETS } from "./browser-targets.ts";
import { themeCss } from "./theme-css.ts";

/** What the files of a site depend on. */
export interface SiteLook extends Pick<ShowFields, "theme" | "language" | "url"> {
  readonly style?: OwnStyle;
}

/** Adds what every page needs to the assets: stylesheet, script, QR code. `code` is the folder of the sources. */
export async function addSiteFiles(
  code: string,
  { theme, language, url, style }: SiteLook,
  { assets, once }: { readonly assets: AssetSet; readonly once: CodeWork },
): Promise<Pick<SiteFiles, "stylesheet" | "fonts" | "script" | "followCode">> {
  const texts = JSON.stringify(languageOf(language).player);
  const [css, script] = await Promise.all([
    once(["styles"], () => bundle(`${code}/pages/styles/site.css`)),
    once(["player", texts], () => bundle(`${code}/player/main`, { PLAYER_TEXTS: texts })),
  ]);
  const fonts = style?.fonts ?? null;
  const sheet = siteSheet(`${Buffer.from(css)}${themeCss(theme)}`, style);
  return {
    stylesheet: assets.addNamed("site", "css", Buffer.from(sheet)),
    ...(fonts && { fonts }),
    script: assets.addNamed("player", "js", script),
    followCode: assets.addNamed("follow", "svg", Buffer.from(qrCode(absoluteAddress(url, FOLLOW_PATH)))),
  };
}

/** In a layer all that is Airdate's gives way to what the host says of the same, however exact its selectors are. */
function siteSheet(css: string, { css: own }: OwnStyle = NO_STYLE): string {
  return own === "" ? css : `@layer airdate{${css}}\n${own}`;
}

async function bundle(entry: string, define: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: BROWSER_TARGETS,
    define,
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`nothing came of ${entry}`);
  return file.contents;
}
