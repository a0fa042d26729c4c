import { absoluteAddress, assetPath, FOLLOW_PATH } from "../../catalog/addresses.ts";
import type { SiteFiles } from "../../catalog/catalog.ts";
import { languageOf } from "../../languages/language-of.ts";
import { playerWords } from "../../languages/player-words.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import type { CodeWork } from "../cache/code-work.ts";
import { shortDigest } from "../cache/digest.ts";
import { throughJson } from "../cache/work-cache.ts";
import { qrCode } from "../pictures/qr-code.ts";
import { NO_STYLE, type OwnStyle } from "../style/own-style.ts";
import type { AssetSet } from "./asset-set.ts";
import { type BrowserFile, bundleScript, bundleSheets, type Definitions } from "./bundle-browser.ts";
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
): Promise<Pick<SiteFiles, "stylesheet" | "colors" | "fonts" | "script" | "serviceWorker" | "followCode">> {
  const { player, queue, offline } = languageOf(language);
  const texts = {
    PLAYER_TEXTS: JSON.stringify(playerWords(player)),
    QUEUE_TEXTS: JSON.stringify(queue),
    OFFLINE_TEXTS: JSON.stringify(offline),
  };
  const look = wholeTheme(theme);
  const sheets = themeSheets(look);
  const [css, scripts] = await Promise.all([
    once(["styles", ...sheets], async () => Buffer.from(await bundleSheets(`${code}/pages/styles`, sheets))),
    throughJson(
      (work) => once(["player", ...Object.values(texts)], work),
      () => makeScripts(code, texts),
    ),
  ]);
  const fonts = style?.fonts ?? null;
  const sheet = siteSheet(`${Buffer.from(css)}${themeCss(look)}`, style);
  const kept = (work: () => Promise<Uint8Array>) => once(["colors", sheet, look.scheme], work);
  const colors = await throughJson(kept, async () => {
    // What reads stylesheets takes longer to load than to use.
    const { siteColors } = await import("./site-colors.ts");
    return siteColors(sheet, look.scheme);
  });
  return {
    stylesheet: assets.addNamed("site", "css", Buffer.from(sheet)),
    colors,
    ...(fonts && { fonts }),
    ...addScripts(scripts, assets),
    followCode: assets.addNamed("follow", "svg", Buffer.from(qrCode(absoluteAddress(url, FOLLOW_PATH)))),
  };
}

/** In a layer all that is Airdate's gives way to what the host says of the same, however exact its selectors are. */
function siteSheet(css: string, { css: own }: OwnStyle = NO_STYLE): string {
  return own === "" ? css : `@layer airdate{${css}}\n${own}`;
}

/**
 * The parts of the script that pages name, the script, and last what the service worker runs, which keeps all of them. Parts are made side
 * by side, in an order that is another one each time: here they are in that of their addresses.
 */
async function makeScripts(code: string, define: Definitions): Promise<readonly BrowserFile[]> {
  const made = new Map<string, BrowserFile>();
  const place = (file: BrowserFile): string => {
    const address = assetPath(nameOf(file), shortDigest(file.text), "js");
    made.set(address, file);
    return address;
  };
  const script = await bundleScript(`${code}/player/main`, define, place);
  const addresses = [...made.keys()].filter((address) => address !== script).sort();
  const scripts = [...addresses, script];
  const known = { ...define, SITE_SCRIPTS: JSON.stringify(scripts) };
  const worker = await bundleScript(`${code}/offline/service-worker`, known, place);
  return [...scripts, worker].flatMap((address) => made.get(address) ?? []);
}

/** Their addresses. */
function addScripts(
  files: readonly BrowserFile[],
  assets: AssetSet,
): Pick<SiteFiles, "script" | "serviceWorker"> {
  const addresses = files.map((file) => assets.addNamed(nameOf(file), "js", Buffer.from(file.text)));
  const [script = "", serviceWorker = ""] = addresses.slice(-2);
  return { script, serviceWorker };
}

function nameOf({ name }: BrowserFile): string {
  return name === "main" ? "player" : name;
}
