import { type BuildOptions, build } from "esbuild";
import { absoluteAddress, FOLLOW_PATH } from "../../catalog/addresses.ts";
import type { SiteFiles } from "../../catalog/catalog.ts";
import { languageOf } from "../../languages/language-of.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import type { CodeWork } from "../cache/code-work.ts";
import { qrCode } from "../pictures/qr-code.ts";
import { NO_STYLE, type OwnStyle } from "../style/own-style.ts";
import type { AssetSet } from "./asset-set.ts";
import { BROWSER_TARGETS } from "./browser-targets.ts";
import { wholeTheme } from "./design-defaults.ts";
import { themeCss, themeSheets } from "./theme-css.ts";

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
  const look = wholeTheme(theme);
  const sheets = themeSheets(look);
  const [css, script] = await Promise.all([
    once(["styles", ...sheets], () => bundleSheets(`${code}/pages/styles`, sheets)),
    once(["player", texts], () =>
      bundle({ entryPoints: [`${code}/player/main`], define: { PLAYER_TEXTS: texts } }),
    ),
  ]);
  const fonts = style?.fonts ?? null;
  const sheet = siteSheet(`${Buffer.from(css)}${themeCss(look)}`, style);
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

/** Stylesheets of a folder as one. */
function bundleSheets(folder: string, names: readonly string[]): Promise<Uint8Array> {
  const contents = names.map((name) => `@import "./${name}.css";`).join("");
  return bundle({ stdin: { contents, loader: "css", resolveDir: folder } });
}

async function bundle(what: Pick<BuildOptions, "entryPoints" | "stdin" | "define">): Promise<Uint8Array> {
  const result = await build({
    ...what,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: BROWSER_TARGETS,
    legalComments: "none",
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error("nothing came of the site's own code");
  return file.contents;
}
