import sharp from "sharp";
import type { Picture } from "../../catalog/picture.ts";
import { SHARE_PIXELS } from "../../catalog/share-pixels.ts";
import type { BuildContext } from "../build-context.ts";
import { PICTURE_TOOLS } from "../cache/tool-versions.ts";
import { type AssetContent, readAsset } from "../output/asset-set.ts";
import { type ShareWords, shareWordsSvg } from "./share-words.ts";

/**
 * What a link is shown as elsewhere, made of a picture that was added before: the picture on a dark blur of itself, with the words beside
 * it and a sign for play. The words are drawn as outlines of fonts that come with the packages, for the fonts of machines differ and the
 * same sources must give the same bytes; words in a script that these fonts do not have are left out.
 *
 * → its address on the site; undefined for a picture that lives elsewhere.
 */
export async function addSharePicture(
  { href }: Picture,
  words: ShareWords,
  { assets, cache }: Pick<BuildContext, "assets" | "cache">,
): Promise<string | undefined> {
  const content = assets.files.get(href);
  if (content === undefined) return undefined;
  const signs = foreground(words);
  // The address of a picture holds the digest of its content.
  const share = await cache.bytes("share-picture-2", [href, signs, PICTURE_TOOLS], async () =>
    drawShare(await groundOf(href, content), signs),
  );
  return assets.add("jpg", share);
}

/** What apps that preview links load without complaint. */
const MOST_BYTES = 120_000;
const QUALITIES = [84, 74, 60, 45, 30];

async function drawShare(ground: Uint8Array, signs: string): Promise<Uint8Array> {
  const pixels = await sharp(ground)
    .composite([{ input: Buffer.from(signs), left: 0, top: 0 }])
    .png({ compressionLevel: 1 })
    .toBuffer();
  return encodeSmall(pixels);
}

/** What was drawn last, by the picture's address: a show's artwork stands behind the words of many episodes. */
const grounds = new Map<string, Promise<Buffer>>();
const MOST_GROUNDS = 8;

function groundOf(href: string, content: AssetContent): Promise<Buffer> {
  const ground = grounds.get(href) ?? readAsset(content).then(drawGround);
  grounds.delete(href);
  grounds.set(href, ground);
  const [oldest] = grounds.keys();
  if (grounds.size > MOST_GROUNDS && oldest !== undefined) grounds.delete(oldest);
  return ground;
}

/** The picture on a dark blur of itself. */
async function drawGround(picture: Uint8Array): Promise<Buffer> {
  const [background, front] = await Promise.all([drawBackground(picture), drawFront(picture)]);
  const place = (SHARE_PIXELS.height - FRONT_PIXELS) / 2;
  return sharp(background)
    .composite([{ input: front, left: place, top: place }])
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** The best quality that is small enough; the least for what never is. */
async function encodeSmall(pixels: Uint8Array): Promise<Uint8Array> {
  let smallest: Uint8Array = new Uint8Array();
  for (const quality of QUALITIES) {
    smallest = await sharp(pixels).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (smallest.byteLength <= MOST_BYTES) break;
  }
  return smallest;
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

/** Right of the picture, above the sign. */
const WORD_BOX = { left: 630, top: 60, width: 510, height: 390 } as const;

/** The words with a small sign for play below them, or a large sign alone. */
function foreground(words: ShareWords): string {
  const drawn = shareWordsSvg(words, WORD_BOX);
  const sign = drawn === null ? playSign(885, 315, 1) : playSign(670, 520, 0.42);
  const { width, height } = SHARE_PIXELS;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g fill="#fff">${drawn ?? ""}</g>${sign}</svg>`;
}

function playSign(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="#fff" stroke="#fff" opacity="0.9">
<circle r="92" fill="none" stroke-width="10"/>
<path d="M-26-44 48 0-26 44Z" stroke-width="8" stroke-linejoin="round"/>
</g>`;
}
