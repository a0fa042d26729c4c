import sharp from "sharp";
import type { SiteFiles } from "../../catalog/catalog.ts";
import type { BuildContext } from "../build-context.ts";
import { digest } from "../cache/digest.ts";
import { PICTURE_TOOLS } from "../cache/tool-versions.ts";

/** The site's icons, made of the artwork → their addresses. */
export async function addIcons(
  artwork: Uint8Array,
  context: Pick<BuildContext, "assets" | "cache">,
): Promise<Pick<SiteFiles, "icon" | "icons">> {
  const add = async (pixels: number, name: string): Promise<string> => {
    const bytes = await context.cache.bytes(`${name}-1`, [digest(artwork), PICTURE_TOOLS], () =>
      sharp(artwork).resize(pixels, pixels).png({ compressionLevel: 9 }).toBuffer(),
    );
    return context.assets.addNamed(name, "png", bytes);
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
