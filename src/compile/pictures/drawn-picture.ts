import sharp from "sharp";
import { SHARE_PIXELS } from "../../catalog/share-pixels.ts";
import type { DrawnWords, WordBox } from "./share-words.ts";

/** Drawings on a ground of three bytes a pixel, as a JPEG of 1200 by 630 pixels. */
export async function drawPicture(ground: Uint8Array, drawings: readonly Drawing[]): Promise<Uint8Array> {
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
export interface Drawing extends WordBox {
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

/** What apps that preview links load without complaint. */
const MOST_BYTES = 120_000;

/**
 * With the first one, covers and photographs take some 70 KB, and half as much again where every leaf is seen; the last one fits whatever is
 * drawn. The encoder's searches for smaller files are left out: the slow one takes sixteen times as long for a third of the bytes, the quick
 * one twice as long for a fifth.
 */
const QUALITIES = [80, 55, 12];

/** Words, as far as they reach to either side. */
export function wordDrawing(
  { svg, top, height }: DrawnWords,
  columns: Pick<WordBox, "left" | "width">,
): Drawing {
  return { svg: `<g fill="#fff">${svg}</g>`, ...columns, top, height };
}

/** A sign for play around a place. */
export function playSign(x: number, y: number, scale: number): Drawing {
  const svg = `<g transform="translate(${x} ${y}) scale(${scale})" fill="#fff" stroke="#fff" opacity="0.9">
<circle r="92" fill="none" stroke-width="10"/>
<path d="M-26-44 48 0-26 44Z" stroke-width="8" stroke-linejoin="round"/>
</g>`;
  const radius = Math.ceil(100 * scale);
  return { svg, left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}
