import sharp from "sharp";
import { SHARE_PIXELS } from "../../catalog/share-pixels.ts";
import { type AssetContent, readAsset } from "../output/asset-set.ts";

/** Where a picture stands on its ground: a square, in pixels. */
export interface FrontPlace {
  readonly left: number;
  readonly top: number;
  readonly pixels: number;
}

/** A picture on a dark blur of itself, on which words are drawn: pixels, three bytes each. */
export function groundOf(href: string, content: AssetContent, front: FrontPlace): Promise<Buffer> {
  const key = JSON.stringify([href, front]);
  const ground = grounds.get(key) ?? readAsset(content).then((picture) => drawGround(picture, front));
  grounds.delete(key);
  grounds.set(key, ground);
  const [oldest] = grounds.keys();
  if (grounds.size > MOST_GROUNDS && oldest !== undefined) grounds.delete(oldest);
  return ground;
}

/** What was drawn last, by the picture's address and its place: a show's artwork stands behind the words of many episodes. */
const grounds = new Map<string, Promise<Buffer>>();
const MOST_GROUNDS = 8;

async function drawGround(picture: Uint8Array, { left, top, pixels }: FrontPlace): Promise<Buffer> {
  const [background, front] = await Promise.all([drawBackground(picture), drawFront(picture, pixels)]);
  return sharp(background)
    .composite([{ input: front, left, top }])
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

async function drawFront(picture: Uint8Array, pixels: number): Promise<Buffer> {
  const radius = Math.round(pixels / 21);
  const corners = `<svg width="${pixels}" height="${pixels}"><rect width="100%" height="100%" rx="${radius}"/></svg>`;
  return sharp(picture)
    .rotate()
    .resize(pixels, pixels, { fit: "cover" })
    .composite([{ input: Buffer.from(corners), blend: "dest-in" }])
    .png({ compressionLevel: 1 })
    .toBuffer();
}
