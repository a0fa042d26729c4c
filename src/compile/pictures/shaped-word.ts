import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";

/** A word as outlines, so that it looks alike on every machine. Lengths are in ems: shares of the size it is drawn in. */
export interface ShapedWord {
  readonly width: number;
  readonly isRightToLeft: boolean;
  /** From left to right. */
  readonly glyphs: readonly ShapedGlyph[];
}

interface ShapedGlyph {
  readonly x: number;
  readonly y: number;
  /** Ems for one unit of the outline. */
  readonly unit: number;
  /** SVG path data, upwards. */
  readonly path: string;
}

/** Shapes a word, once however often it is asked for: titles share words with each other. Null when it has a letter or a digit that none of the fonts has. Signs that they do not have, such as emoji, are left out. */
export function shapedWord(word: string): ShapedWord | null {
  const known = shaped.get(word);
  if (known !== undefined) return known;
  const result = shapeWord(word);
  shaped.set(word, result);
  return result;
}

const shaped = new Map<string, ShapedWord | null>();

function shapeWord(word: string): ShapedWord | null {
  const runs = runsOf(word);
  if (runs === null) return null;
  const isRightToLeft = RIGHT_TO_LEFT.test(word);
  let width = 0;
  const glyphs: ShapedGlyph[] = [];
  for (const { font, text } of isRightToLeft ? runs.toReversed() : runs) {
    const unit = 1 / font.unitsPerEm;
    const { glyphs: shapes, positions } = font.layout(text);
    for (const [index, shape] of shapes.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      glyphs.push({ x: width + xOffset * unit, y: yOffset * unit, unit, path: shape.path.toSVG() });
      width += xAdvance * unit;
    }
  }
  return { width, isRightToLeft, glyphs };
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}/u;

/** The width of a space, in ems. */
export const SPACE = 0.26;

interface Run {
  readonly font: Font;
  readonly text: string;
}

/** The stretches of a word that one font has; a stretch is as long as can be, for letters join only within one. */
function runsOf(word: string): Run[] | null {
  const runs: Run[] = [];
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const font = last?.font.hasGlyphForCodePoint(code) ? last.font : fontWith(code);
    if (font === undefined) {
      if (/[\p{L}\p{N}]/u.test(character)) return null;
      continue;
    }
    if (font === last?.font) runs.splice(-1, 1, { font, text: last.text + character });
    else runs.push({ font, text: character });
  }
  return runs;
}

/** Noto in bold (SIL Open Font License 1.1), the most usual letters first. */
const FONTS = [
  ...["latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"].map(
    (subset) => `@fontsource/noto-serif/files/noto-serif-${subset}-700-normal.woff`,
  ),
  "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff",
];

/** The first of the fonts that has a character; the ones after it are not even read. */
function fontWith(code: number): Font | undefined {
  const file = FONTS.find((candidate) => fontOf(candidate).hasGlyphForCodePoint(code));
  return file === undefined ? undefined : fontOf(file);
}

const loaded = new Map<string, Font>();

function fontOf(file: string): Font {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(file))));
  if (!("layout" in font)) throw new Error(`${file} is a collection of fonts`);
  loaded.set(file, font);
  return font;
}
