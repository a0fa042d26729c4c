import { readFile } from "node:fs/promises";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import type { Fault } from "../../schemas/fault.ts";
import type { BuildContext } from "../build-context.ts";
import { digest } from "../cache/digest.ts";
import { fontTools } from "../cache/tool-versions.ts";
import type { KeepsLetter } from "./font-letters.ts";

/** A font of the show's folder, as it goes out. */
export interface FontFile {
  readonly address: string;
  readonly extension: string;
  readonly bytes: number;
  readonly facts: FontFacts;
  /** Those that it has of those that were to be kept. */
  readonly letters: ReadonlySet<number>;
}

/** What a font file says of itself. Lengths are in ems. */
export interface FontFacts {
  readonly letters: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** How wide a letter of a usual text is, regular and bold, as the font has them; null when it has no Latin. */
  readonly width: number | null;
  readonly boldWidth: number | null;
  readonly isVariable: boolean;
  /** What its maker does not want (OpenType, OS/2 fsType). */
  readonly refuses: "subsetting" | "embedding" | null;
}

/** Makes a font small: the letters that are kept, as WOFF2. One that may not be cut stays as it is. */
export async function addFontFile(
  file: string,
  keeps: KeepsLetter,
  { place, hashFile, assets, cache }: BuildContext,
): Promise<FontFile | Fault> {
  const found = await place(file);
  if (typeof found !== "string") return found;
  const source = await hashFile(found);
  const facts = await cache.value("font-facts-1", [source.digest, fontTools()], async () =>
    fontFacts(await readFile(found)),
  );
  if (facts === null) return NO_FONT;
  const kept = facts.letters.filter(keeps);
  if (facts.refuses !== null) {
    const extension = /\.(woff2?|ttf|otf)$/i.exec(file)?.[1]?.toLowerCase() ?? "ttf";
    const whole = { address: assets.addCopy(extension, source), extension, bytes: source.bytes };
    return { ...whole, facts, letters: new Set(facts.letters) };
  }
  if (kept.length === 0) return NO_LETTERS;
  const text = String.fromCodePoint(...kept);
  const made = await cache.bytes("font-1", [source.digest, digest(text), fontTools()], async () =>
    subsetFont(await readFile(found), text, { targetFormat: "woff2" }),
  );
  const address = assets.add("woff2", made);
  return { address, extension: "woff2", bytes: made.byteLength, facts, letters: new Set(kept) };
}

const NO_FONT = { what: "is not a font that can be read", fix: "save it as WOFF2, TTF or OTF" };
const NO_LETTERS = {
  what: "has none of the letters that the show is written in",
  fix: "name another font, or leave it out",
};

/** Null for what cannot be read to its end. */
async function fontFacts(bytes: Buffer): Promise<FontFacts | null> {
  try {
    const font = openFont(bytes);
    return font && (await factsOf(font, bytes));
  } catch {
    return null;
  }
}

async function factsOf(font: Font, bytes: Buffer): Promise<FontFacts> {
  const em = font.unitsPerEm;
  const isVariable = Object.keys(font.variationAxes).includes("wght");
  const [width, boldWidth] = isVariable
    ? await Promise.all([400, 700].map((weight) => widthAt(bytes, weight)))
    : [widthOf(font), widthOf(font)];
  return {
    letters: font.characterSet
      .filter((codePoint) => codePoint >= 0x20 && codePoint !== END_OF_TABLE)
      .sort((a, b) => a - b),
    ascent: font.ascent / em,
    descent: Math.abs(font.descent / em),
    lineGap: font.lineGap / em,
    width: width ?? null,
    boldWidth: boldWidth ?? null,
    isVariable,
    refuses: refusalOf(font),
  };
}

/** Tables of letters end with it (OpenType, cmap format 4). */
const END_OF_TABLE = 0xffff;

/** Null for a collection of fonts. */
function openFont(bytes: Buffer): Font | null {
  const font = create(bytes);
  return "layout" in font ? font : null;
}

function refusalOf(font: Font): FontFacts["refuses"] {
  const { fsType } = font["OS/2"];
  if (fsType.noEmbedding) return "embedding";
  return fsType.noSubsetting || fsType.bitmapOnly ? "subsetting" : null;
}

/** A text by which fonts are compared. */
const SAMPLE =
  "The quick brown fox jumps over a lazy dog and then it rests; nobody knows how long. Where were we, and what did she say about the sea, the light and the old house? In the morning all of them went on with it.";

function widthOf(font: Font): number | null {
  const has = new Set(font.characterSet);
  if ([...SAMPLE].some((letter) => !has.has(letter.codePointAt(0) ?? 0))) return null;
  return font.layout(SAMPLE).advanceWidth / font.unitsPerEm / SAMPLE.length;
}

/** Of a font that has many weights in one. */
async function widthAt(bytes: Buffer, wght: number): Promise<number | null> {
  const font = openFont(await subsetFont(bytes, SAMPLE, { targetFormat: "sfnt", variationAxes: { wght } }));
  return font === null ? null : widthOf(font);
}
