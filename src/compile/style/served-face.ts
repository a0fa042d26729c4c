import type { Fault } from "../../schemas/fault.ts";
import type { BuildContext } from "../build-context.ts";
import type { FontFace } from "./font-faces.ts";
import { addFontFile, type FontFile } from "./font-file.ts";
import type { KeepsLetter } from "./font-letters.ts";
import { rule } from "./stand-ins.ts";
import { namedFile } from "./style-files.ts";
import type { StyleReference } from "./style-references.ts";
import { parseUnicodeRange } from "./unicode-range.ts";

/** A `@font-face` of the host's with its font among the assets. */
export interface ServedFace extends FontFace, FontFile {
  readonly rule: string;
}

interface FaceContext {
  readonly keeps: KeepsLetter;
  readonly context: BuildContext;
  readonly report: (reference: StyleReference, fault: Fault) => void;
  readonly warn: (reference: StyleReference, fault: Fault) => void;
}

/**
 * A face with the first of the files that it names: every browser that draws these pages takes WOFF2. Null when it names none, or one that cannot
 * be used, which is reported.
 */
export async function servedFace(
  face: FontFace,
  references: readonly StyleReference[],
  { keeps, context, report, warn }: FaceContext,
): Promise<ServedFace | null> {
  const [reference] = references;
  if (reference === undefined) return null;
  const named = namedFile(reference);
  if (!("file" in named)) {
    if ("what" in named) report(reference, named);
    return null;
  }
  const font = await addFontFile(
    named.file,
    withinRange(keeps, face.descriptors.get("unicode-range")),
    context,
  );
  if ("what" in font) {
    report(reference, font);
    return null;
  }
  const { refuses } = font.facts;
  if (refuses !== null) warn(reference, REFUSALS[refuses]);
  else if (font.bytes > MOST_BYTES) warn(reference, tooLarge(font.bytes));
  return { ...face, ...font, rule: faceRule(face, font) };
}

function withinRange(keeps: KeepsLetter, range: string | undefined): KeepsLetter {
  const ranges = range === undefined ? null : parseUnicodeRange(range);
  if (ranges === null) return keeps;
  return (codePoint) =>
    keeps(codePoint) && ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const REFUSALS = {
  subsetting: {
    what: "says that it may not be cut to the letters that are needed (OS/2 fsType), and goes out whole",
    fix: "see whether its licence allows it, and use a file of which its maker says so",
  },
  embedding: {
    what: "says that it may not be used on pages (OS/2 fsType), and goes out whole",
    fix: "see whether your licence allows it, and use the file for the web that comes with that",
  },
} as const;

/** As much as a listener's phone should load for the letters of one style. */
const MOST_BYTES = 150_000;

function tooLarge(bytes: number): Fault {
  return {
    what: `is ${Math.round(bytes / 1000)} KB with the letters that are needed`,
    fix: "use it for few styles, or give it a unicode-range",
  };
}

const FORMATS: Readonly<Record<string, string>> = { ttf: "truetype", otf: "opentype" };

function faceRule({ descriptors }: FontFace, { address, extension }: FontFile): string {
  const src = `url(${JSON.stringify(address)}) format(${JSON.stringify(FORMATS[extension] ?? extension)})`;
  return rule("@font-face", [...new Map([["font-display", "swap"], ...descriptors, ["src", src]])]);
}

/** Fonts to be asked for before the stylesheet is there: upright ones that draw the show's name, of no great size, two at most. */
export function fontsNeededAtOnce(faces: readonly ServedFace[], title: string): readonly string[] {
  const letter = /\p{L}/u.exec(title)?.[0].codePointAt(0) ?? 0;
  const needed = faces.filter(
    ({ descriptors, bytes, letters }) =>
      bytes <= PRELOADED_BYTES &&
      letters.has(letter) &&
      !/italic|oblique/i.test(descriptors.get("font-style") ?? ""),
  );
  return [...new Set(needed.map(({ address }) => address))].slice(0, 2);
}

const PRELOADED_BYTES = 100_000;
