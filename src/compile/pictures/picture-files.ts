import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import type { Picture, PictureVariant } from "../../catalog/picture.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { BuildContext, MadePicture } from "../build-context.ts";
import type { HashedFile } from "../cache/hashed-file.ts";
import { PICTURE_TOOLS } from "../cache/tool-versions.ts";
import { createAssetSet } from "../output/asset-set.ts";

/** What a picture is for: artwork and covers keep to Apple's rules, others only have to be pictures. */
export interface PictureUse {
  readonly rules: "artwork" | "any";
  /** Widths of the smaller copies in pixels; those wider than the picture are left out. */
  readonly widths: readonly number[];
}

export const ARTWORK: PictureUse = { rules: "artwork", widths: [160, 320, 640, 960] };
export const PORTRAIT: PictureUse = { rules: "any", widths: [96, 192] };
export const AS_IT_IS: PictureUse = { rules: "any", widths: [] };

/**
 * Reads, checks and shrinks a picture of the show's folder (`file` is relative to it) and adds it to the assets, as it is and in
 * smaller copies: AVIF, and one JPEG for what cannot show it. One that was made before for the same use is not looked into again.
 */
export async function addPicture(
  file: string,
  use: PictureUse,
  context: BuildContext,
): Promise<Picture | Fault> {
  const place = await context.place(file);
  if (typeof place !== "string") return place;
  const key = `${file} ${use.rules} ${use.widths}`;
  const making = context.pictures.get(key) ?? makePicture({ file, place }, use, context);
  context.pictures.set(key, making);
  const made = await making;
  if (!("files" in made)) return made;
  context.assets.addAll(made.files);
  return made.picture;
}

async function makePicture(
  { file, place }: { readonly file: string; readonly place: string },
  use: PictureUse,
  { hashFile, cache }: BuildContext,
): Promise<MadePicture | Fault> {
  const source = await hashFile(place);
  const key = [source.digest, PICTURE_TOOLS];
  const facts = await cache.value("picture-facts-2", key, async () => measurePicture(await readFile(place)));
  const fault = facts === null ? NO_PICTURE : pictureFault(facts, use, file);
  if (facts === null || fault !== null) return fault ?? NO_PICTURE;
  const assets = createAssetSet();
  const variants = await addVariants(source, wantedVariants(use, facts.width), { cache, assets });
  const href = assets.addCopy(EXTENSIONS[facts.format], source);
  return { picture: { href, width: facts.width, height: facts.height, variants }, files: assets.files };
}

interface PictureFacts {
  readonly format: keyof typeof EXTENSIONS;
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  readonly space: string;
}

const EXTENSIONS = { jpeg: "jpg", png: "png", webp: "webp", gif: "gif", avif: "avif" } as const;
const NO_PICTURE = {
  what: "is not a picture that can be read to its end",
  fix: "export it again as JPEG or PNG",
};

async function measurePicture(bytes: Uint8Array): Promise<PictureFacts | null> {
  try {
    // Decoding all of it finds a file that breaks off in the middle, and only once its facts are read: asked for both at once, sharp let
    // some such files pass, one in some hundred.
    const picture = sharp(bytes, { failOn: "error" });
    const { autoOrient, format, hasAlpha, space, compression } = await picture.metadata();
    await picture.stats();
    const known = format === "heif" && compression === "av1" ? "avif" : format;
    return known in EXTENSIONS
      ? { format: known as PictureFacts["format"], ...autoOrient, hasAlpha, space }
      : null;
  } catch {
    return null;
  }
}

function pictureFault(facts: PictureFacts, use: PictureUse, file: string): Fault | null {
  const { format, width, height, space, hasAlpha } = facts;
  if (use.rules === "any") return null;
  if (format !== "jpeg" && format !== "png")
    return {
      what: `is ${format.toUpperCase()}, which directories do not take`,
      fix: "save it as JPEG or PNG",
    };
  const extension = path.extname(file).slice(1).toLowerCase().replace("jpeg", "jpg");
  if (extension !== EXTENSIONS[format]) {
    const fix = `let its name end in .${EXTENSIONS[format]}`;
    return { what: `is ${format.toUpperCase()} inside`, fix };
  }
  if (width !== height)
    return { what: `is ${width}x${height} pixels, not square`, fix: "crop it to a square" };
  if (width < 1400 || width > 3000)
    return { what: `is ${width} pixels wide, not 1400 to 3000`, fix: "export it with 3000 by 3000 pixels" };
  if (space === "rgb16") return { what: "has 16 bits a channel", fix: "save it with 8 bits a channel" };
  if (space === "grey16")
    return { what: "is grey, with 16 bits", fix: "save it in RGB, with 8 bits a channel" };
  if (space !== "srgb") return { what: `has the colour space ${space}`, fix: "save it in RGB" };
  return hasAlpha ? { what: "has an alpha channel", fix: "save it without transparency" } : null;
}

type WantedVariant = Pick<PictureVariant, "width" | "type">;

function wantedVariants(use: PictureUse, pictureWidth: number): WantedVariant[] {
  const widths = use.widths.filter((width) => width <= pictureWidth);
  const fallback = widths.filter((width) => width <= FALLBACK_WIDTH).at(-1);
  return [
    ...widths.map((width) => ({ width, type: "image/avif" as const })),
    ...(fallback === undefined ? [] : [{ width: fallback, type: "image/jpeg" as const }]),
  ];
}

async function addVariants(
  { place, digest }: HashedFile,
  wanted: readonly WantedVariant[],
  { cache, assets }: Pick<BuildContext, "cache" | "assets">,
): Promise<PictureVariant[]> {
  return Promise.all(
    wanted.map(async ({ width, type }) => {
      const small = await cache.bytes("picture-2", [digest, type, `${width}`, PICTURE_TOOLS], async () =>
        shrink(await readFile(place), width, type),
      );
      return { path: assets.add(type === "image/avif" ? "avif" : "jpg", small), width, type };
    }),
  );
}

const FALLBACK_WIDTH = 640;

/** Of 0 to 9. With the usual 4 a picture of 960 pixels and its smaller copies take five times as long, for a twentieth of the bytes. */
const AVIF_EFFORT = 2;

async function shrink(bytes: Uint8Array, width: number, type: PictureVariant["type"]): Promise<Uint8Array> {
  const small = sharp(bytes)
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: "#ffffff" });
  return type === "image/avif"
    ? small.avif({ quality: 55, effort: AVIF_EFFORT }).toBuffer()
    : small.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
