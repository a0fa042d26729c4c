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
  const content = assets.find(href);
  if (content === undefined) return undefined;
  const signs = foreground(words);
  // The address of a picture holds the digest of its content.
  const share = await cache.bytes("share-picture-4", [href, signs, PICTURE_TOOLS], async () =>
    drawShare(await groundOf(href, content), signs),
  );
  return assets.add("jpg", share);
}

/** What apps that preview links load without complaint. */
const MOST_BYTES = 120_000;

/**
 * With the first one, covers and photographs take some 70 KB, and half as much again where every leaf is seen; the last one fits whatever is
 * drawn. The encoder's searches for smaller files are left out: the slow one takes sixteen times as long for a third of the bytes, the quick
 * one twice as long for a fifth.
 */
const QUALITIES = [80, 55, 12];

async function drawShare(ground: Uint8Array, signs: string): Promise<Uint8Array> {
  const opacities = await sharp(Buffer.from(signs)).extractChannel("alpha").raw().toBuffer();
  const pixels = spare.pop() ?? new Uint8Array(ground.byteLength);
  pixels.set(ground);
  whiteOver(pixels, opacities);
  const picture = await encodeSmall(pixels);
  spare.push(pixels);
  return picture;
}

/** Places for pixels, as many as were ever drawn on at once: fresh memory of megabytes takes as long as what is drawn on it. */
const spare: Uint8Array[] = [];

/** White on a ground, as opaque as is said of each pixel of the signs' place; all signs are white, and this is a tenth of the work. */
function whiteOver(pixels: Uint8Array, opacities: Uint8Array): void {
  // Most of the place is empty: four pixels at a time tell so. Without iterators, which take four times as long.
  const fours = new Uint32Array(new Uint8Array(opacities).buffer);
  for (let four = 0; four < fours.length; four++) {
    if (fours[four] === 0) continue;
    for (let index = four * 4; index < four * 4 + 4; index++) whiteAt(pixels, index, opacities[index] ?? 0);
  }
}

/** `index` is of a pixel of the signs' place. */
function whiteAt(pixels: Uint8Array, index: number, opacity: number): void {
  const x = SIGNS.left + (index % SIGNS.width);
  const at = (Math.floor(index / SIGNS.width) * SHARE_PIXELS.width + x) * 3;
  for (let channel = at; channel < at + 3; channel++) {
    const below = pixels[channel] ?? 0;
    pixels[channel] = below + Math.round(((255 - below) * opacity) / 255);
  }
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

/** The best quality that is small enough. */
async function encodeSmall(pixels: Uint8Array): Promise<Uint8Array> {
  let smallest: Uint8Array = new Uint8Array();
  for (const quality of QUALITIES) {
    smallest = await sharp(pixels, { raw: { ...SHARE_PIXELS, channels: 3 } })
      .jpeg({ quality, optimiseCoding: false })
      .toBuffer();
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

/** Right of the picture, from top to bottom: the only place where anything is drawn over the ground. */
const SIGNS = { left: 580, width: SHARE_PIXELS.width - 580, height: SHARE_PIXELS.height } as const;

/** In it, above the sign. */
const WORD_BOX = { left: 630, top: 60, width: 510, height: 390 } as const;

/** The words with a small sign for play below them, or a large sign alone. */
function foreground(words: ShareWords): string {
  const drawn = shareWordsSvg(words, WORD_BOX);
  const sign = drawn === null ? playSign(885, 315, 1) : playSign(670, 520, 0.42);
  const { left, width, height } = SIGNS;
  const size = `width="${width}" height="${height}" viewBox="${left} 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><g fill="#fff">${drawn ?? ""}</g>${sign}</svg>`;
}

function playSign(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="#fff" stroke="#fff" opacity="0.9">
<circle r="92" fill="none" stroke-width="10"/>
<path d="M-26-44 48 0-26 44Z" stroke-width="8" stroke-linejoin="round"/>
</g>`;
}
