import sharp from "sharp";
import { SHARE_PIXELS } from "../../catalog/share-pixels.ts";
import { type AssetContent, readAsset } from "../output/asset-set.ts";

/** A picture on a dark blur of itself, on which words are drawn: pixels, three bytes each. */
export function groundOf(href: string, content: AssetContent): Promise<Buffer> {
  const ground = grounds.get(href) ?? readAsset(content).then(drawGround);
  grounds.delete(href);
  grounds.set(href, ground);
  const [oldest] = grounds.keys();
  if (grounds.size > MOST_GROUNDS && oldest !== undefined) grounds.delete(oldest);
  return ground;
}

/** What was drawn last, by the picture's address: a show's artwork stands behind the words of many episodes. */
const grounds = new Map<string, Promise<Buffer>>();
const MOST_GROUNDS = 8;

/** The picture on a dark blur of itself: pixels, three bytes each. */
async function drawGround(picture: Uint8Array): Promise<Buffer> {
  const [background, front] = await Promise.all([drawBackground(picture), drawFront(picture)]);
  const place = (SHARE_PIXELS.height - FRONT_PIXELS) / 2;
  return sharp(background)
    .composite([{ input: front, left: place, top: place }])
    .removeAlpha()
    .raw()
    .toBuffer();
}

async function drawBackground(picture: Uint8Array): Promise<Buffer> {
  const { width, height } = SHARE_PIXELS;
  // Blurred while it is small: the same to the eye, and a hundred times less work.
  const small = await sharp(picture)
    .rotate()
    .resize(width / 10, height / 10, { fit: "cover" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .blur(9)
    .modulate({ saturation: 0.85 })
    .linear(0.45, 6)
    .png()
    .toBuffer();
  return sharp(small).resize(width, height, { kernel: "cubic" }).png({ compressionLevel: 1 }).toBuffer();
}

const FRONT_PIXELS = 510;

async function drawFront(picture: Uint8Array): Promise<Buffer> {
  const corners = `<svg width="${FRONT_PIXELS}" height="${FRONT_PIXELS}"><rect width="100%" height="100%" rx="24"/></svg>`;
  return sharp(picture)
    .rotate()
    .resize(FRONT_PIXELS, FRONT_PIXELS, { fit: "cover" })
    .composite([{ input: Buffer.from(corners), blend: "dest-in" }])
    .png({ compressionLevel: 1 })
    .toBuffer();
}
