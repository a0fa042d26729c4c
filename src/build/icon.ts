import sharp from "sharp";
import type { BuildContext } from "./build-context.ts";
import { digest } from "./digest.ts";

/** The site's icon, made of the artwork → its address. */
export async function addIcon(
  artwork: Uint8Array,
  context: Pick<BuildContext, "assets" | "cache">,
): Promise<string> {
  const bytes = await context.cache.bytes("icon-1", [digest(artwork)], () =>
    sharp(artwork).resize(180, 180).png({ compressionLevel: 9 }).toBuffer(),
  );
  return context.assets.add("icon", "png", bytes);
}
