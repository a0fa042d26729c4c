import sharp from "sharp";
import type { SiteFiles } from "../../catalog/catalog.ts";
import type { Picture } from "../../catalog/picture.ts";
import type { BuildContext } from "../build-context.ts";
import { PICTURE_TOOLS } from "../cache/tool-versions.ts";
import { readAsset } from "../output/asset-set.ts";

/** The site's icons, made of the artwork, which was added before → their addresses. */
export async function addIcons(
  { href }: Picture,
  { assets, cache }: Pick<BuildContext, "assets" | "cache">,
): Promise<Pick<SiteFiles, "icon" | "icons">> {
  const content = assets.files.get(href);
  if (content === undefined) throw new Error(`${href} is not among the assets`);
  const add = async (pixels: number, name: string): Promise<string> => {
    // An address holds the digest of its content.
    const bytes = await cache.bytes(`${name}-1`, [href, PICTURE_TOOLS], async () =>
      sharp(await readAsset(content))
        .resize(pixels, pixels)
        .png({ compressionLevel: 9 })
        .toBuffer(),
    );
    return assets.addNamed(name, "png", bytes);
  };
  return {
    icon: await add(180, "icon"),
    icons: await Promise.all(
      HOME_SCREEN_PIXELS.map(async (pixels) => ({ path: await add(pixels, `icon-${pixels}`), pixels })),
    ),
  };
}

/** What browsers want before they offer to install a site. */
const HOME_SCREEN_PIXELS = [192, 512];
