import sharp, { type Metadata, type Sharp } from "sharp";
import type { Fault } from "../../schemas/fault.ts";

/** A picture as directories take it. */
export interface SquarePicture {
  readonly bytes: Uint8Array;
  readonly extension: "jpg" | "png";
  /** How the name of the picture ends as it came: `webp`. */
  readonly original: string;
  /** What was done to it, for the log; empty when it is the picture as it came. */
  readonly changes: readonly string[];
}

/** Apple §artwork: square, 1400 to 3000 pixels. */
const LEAST = 1400;
const MOST = 3000;
/** More pixels than any artwork has are refused: a small file can unfold into gigabytes. */
const MOST_PIXELS = 100_000_000;

/**
 * A picture of another host → artwork that directories take: JPEG or PNG, square, 1400 to 3000 pixels, RGB with 8 bits and without alpha
 * (Apple §artwork). One that is all this stays as it is, byte for byte. One that is not square stands whole on a ground of its own colour.
 */
export async function squarePicture(bytes: Uint8Array): Promise<SquarePicture | Fault> {
  try {
    const picture = sharp(bytes, { failOn: "error", limitInputPixels: MOST_PIXELS });
    // One after the other: asked at once, sharp let some files that break off in the middle pass, one in some hundred.
    const facts = await picture.metadata();
    const { dominant } = await picture.stats();
    const changes = changesOf(facts);
    const original = facts.format === "jpeg" ? "jpg" : facts.format;
    if (changes.length === 0)
      return { bytes, extension: facts.format === "png" ? "png" : "jpg", original, changes };
    return { bytes: await squared(picture, facts, dominant), extension: "jpg", original, changes };
  } catch {
    return { what: "is not a picture that can be read to its end", fix: "add a square JPEG of 3000 pixels" };
  }
}

function changesOf({
  autoOrient: { width, height },
  format,
  space,
  hasAlpha,
  orientation = 1,
}: Metadata): string[] {
  return [
    ...(format === "jpeg" || format === "png" ? [] : [`${format.toUpperCase()} became JPEG`]),
    ...(width === height ? [] : [`${width}x${height} pixels became square`]),
    ...(side(width, height) === Math.max(width, height)
      ? []
      : [`${Math.max(width, height)} pixels became ${side(width, height)}`]),
    ...(space === "srgb" ? [] : [`the colour space ${space} became RGB`]),
    ...(hasAlpha ? ["transparency became white"] : []),
    ...(orientation === 1 ? [] : ["it was turned upright"]),
  ];
}

function side(width: number, height: number): number {
  return Math.min(MOST, Math.max(LEAST, width, height));
}

function squared(picture: Sharp, { autoOrient, hasAlpha }: Metadata, dominant: object): Promise<Uint8Array> {
  const pixels = side(autoOrient.width, autoOrient.height);
  const ground = hasAlpha ? "#ffffff" : dominant;
  return picture
    .rotate()
    .flatten({ background: "#ffffff" })
    .resize({ width: pixels, height: pixels, fit: "contain", background: ground })
    .toColourspace("srgb")
    .jpeg({ quality: 88 })
    .toBuffer();
}
