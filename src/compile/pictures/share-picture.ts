import sharp from "sharp";
import type { Picture } from "../../catalog/picture.ts";
import { SHARE_PIXELS } from "../../catalog/share-pixels.ts";
import type { BuildContext } from "../build-context.ts";
import { PICTURE_TOOLS } from "../cache/tool-versions.ts";
import { type AssetContent, readAsset } from "../output/asset-set.ts";
import { drawnWords, type ShareWords, type WordBox } from "./share-words.ts";

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
  const drawings = drawingsOf(words);
  // The address of a picture holds the digest of its content.
  const share = await cache.bytes(
    "share-picture-5",
    [href, JSON.stringify(drawings), PICTURE_TOOLS],
    async () => drawShare(await groundOf(href, content), drawings),
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

async function drawShare(ground: Uint8Array, drawings: readonly Drawing[]): Promise<Uint8Array> {
  const opacities = await Promise.all(drawings.map(opacitiesOf));
  const pixels = spare.pop() ?? new Uint8Array(ground.byteLength);
  pixels.set(ground);
  for (const [index, drawing] of drawings.entries())
    whiteOver(pixels, opacities[index] ?? new Uint8Array(), drawing);
  const picture = await encodeSmall(pixels);
  spare.push(pixels);
  return picture;
}

/** Places for pixels, as many as were ever drawn on at once: fresh memory of megabytes takes as long as what is drawn on it. */
const spare: Uint8Array[] = [];

/** Something white, and where it stands in the picture, in pixels. */
interface Drawing extends WordBox {
  readonly svg: string;
}

/** How opaque each pixel of a drawing's place is; it is found out once. */
function opacitiesOf(drawing: Drawing): Promise<Uint8Array> {
  const opacities = known.get(drawing) ?? drawOpacities(drawing);
  known.set(drawing, opacities);
  return opacities;
}

/** The signs for play are one and the same in all pictures. */
const known = new WeakMap<Drawing, Promise<Uint8Array>>();

function drawOpacities({ svg, left, top, width, height }: Drawing): Promise<Uint8Array> {
  const size = `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`;
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${svg}</svg>`;
  return sharp(Buffer.from(whole)).extractChannel("alpha").raw().toBuffer();
}

/** White on a ground, as opaque as is said of each pixel of a place; all that is drawn is white, and this is a tenth of the work. */
function whiteOver(pixels: Uint8Array, opacities: Uint8Array, { left, top, width }: WordBox): void {
  for (let from = 0, row = top; from < opacities.length; from += width, row++) {
    let at = (row * SHARE_PIXELS.width + left) * 3;
    // Most of the place is empty. Without iterators, which take four times as long.
    for (let index = from; index < from + width; index++, at += 3) {
      const opacity = opacities[index] ?? 0;
      if (opacity !== 0) whiten(pixels, at, opacity);
    }
  }
}

/** The three bytes of a pixel. */
function whiten(pixels: Uint8Array, at: number, opacity: number): void {
  const row = opacity * 256;
  pixels[at] = WHITENED[row + (pixels[at] ?? 0)] ?? 0;
  pixels[at + 1] = WHITENED[row + (pixels[at + 1] ?? 0)] ?? 0;
  pixels[at + 2] = WHITENED[row + (pixels[at + 2] ?? 0)] ?? 0;
}

/** What each of 256 values is under white of each of 256 opacities: to look it up takes a third of working it out. */
const WHITENED = Uint8Array.from({ length: 256 * 256 }, (_, place) => {
  const [opacity, below] = [Math.floor(place / 256), place % 256];
  return below + Math.round(((255 - below) * opacity) / 255);
});

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

/** Right of the picture, above the sign. */
const WORD_BOX = { left: 630, top: 60, width: 510, height: 390 } as const;

/** Where words may reach that are wider than their box. */
const WORD_COLUMNS = { left: 580, width: SHARE_PIXELS.width - 580 } as const;

/** The words with a small sign for play below them, or a large sign alone. */
function drawingsOf(words: ShareWords): readonly Drawing[] {
  const drawn = drawnWords(words, WORD_BOX);
  if (drawn === null) return [LARGE_SIGN];
  const { svg, ...rows } = drawn;
  return [{ svg: `<g fill="#fff">${svg}</g>`, ...WORD_COLUMNS, ...rows }, SMALL_SIGN];
}

function playSign(x: number, y: number, scale: number): Drawing {
  const svg = `<g transform="translate(${x} ${y}) scale(${scale})" fill="#fff" stroke="#fff" opacity="0.9">
<circle r="92" fill="none" stroke-width="10"/>
<path d="M-26-44 48 0-26 44Z" stroke-width="8" stroke-linejoin="round"/>
</g>`;
  const radius = Math.ceil(100 * scale);
  return { svg, left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}

const LARGE_SIGN = playSign(885, 315, 1);
const SMALL_SIGN = playSign(670, 520, 0.42);
