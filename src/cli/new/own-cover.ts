import sharp from "sharp";
import { squarePicture } from "../../import/files/square-picture.ts";

/** The cover in an audio file's tags: a picture for the episode, or why there is none. */
export type TagCover =
  | { readonly kind: "own"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "artwork" }
  /** Continues `the cover in the tags`. */
  | { readonly kind: "unfit"; readonly why: string };

/**
 * Whether a picture of tags becomes an episode's cover: only when it is not the show's artwork, in whatever size, and directories take it as it is.
 * `artwork` is null when it cannot be read.
 */
export async function ownCover(bytes: Uint8Array, artwork: Uint8Array | null): Promise<TagCover> {
  const picture = await squarePicture(bytes);
  if ("what" in picture) return { kind: "unfit", why: picture.what };
  if (artwork !== null && (await looksLike(bytes, artwork))) return { kind: "artwork" };
  if (picture.changes.length === 0) return { kind: "own", name: `cover.${picture.extension}`, bytes };
  const { width, height, format } = await sharp(bytes).metadata();
  const kind = format === "jpeg" || format === "png" ? "" : `, ${format.toUpperCase()}`;
  return { kind: "unfit", why: `has ${width}x${height} pixels${kind}, which directories do not take` };
}

/** Small enough that another size, and what JPEG does to a picture, make no difference. */
const SIDE = 16;
/** Of 255, in the mean. */
const MOST_DIFFERENCE = 6;

async function looksLike(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map(thumbnail)).catch(() => []);
  if (a === undefined || b === undefined) return false;
  const difference = a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0);
  return difference / a.length <= MOST_DIFFERENCE;
}

function thumbnail(bytes: Uint8Array): Promise<Uint8Array> {
  return sharp(bytes)
    .rotate()
    .flatten({ background: "#ffffff" })
    .resize({ width: SIDE, height: SIDE, fit: "fill" })
    .toColourspace("srgb")
    .raw()
    .toBuffer();
}
