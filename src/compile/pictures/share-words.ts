import { type ShapedWord, SPACE, shapedWord } from "./shaped-word.ts";

/** What a share picture says. */
export interface ShareWords {
  readonly title: string;
  /** A few words above it. */
  readonly over?: string;
  /** A few words below it. */
  readonly under?: string;
}

/** Where the words may stand, in pixels. */
export interface WordBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How large the title may be, in pixels, the largest first. */
  readonly sizes?: readonly number[];
}

/** Words drawn in outlines: elements of SVG, white, and the rows of pixels that they take. */
export interface DrawnWords {
  readonly svg: string;
  readonly top: number;
  readonly height: number;
  readonly isRightToLeft: boolean;
}

/** Words in outlines within a box, in the middle of its height. Null when a character is in none of the fonts. */
export function drawnWords({ title, over = "", under = "" }: ShareWords, box: WordBox): DrawnWords | null {
  const [words, overWords, underWords] = [title, over, under].map(shapedWords);
  if (!words || !overWords || !underWords || words.length === 0) return null;
  const overHeight = smallHeight(overWords);
  const underHeight = smallHeight(underWords);
  const { size, lines } = fittingLines(words, { ...box, height: box.height - SMALL_HEIGHT - underHeight });
  const wordHeight = lines.length * size * LEADING;
  const height = overHeight + wordHeight + underHeight;
  const top = box.top + Math.max(0, box.height - height) / 2;
  const isRightToLeft = words[0]?.isRightToLeft ?? false;
  const small = (line: Line, bottom: number): string => {
    const shown = brokenLines(line, box.width / SMALL_PIXELS)[0] ?? [];
    return `<g opacity="0.8">${lineSvg(shown, { box, isRightToLeft, size: SMALL_PIXELS, baseline: bottom })}</g>`;
  };
  const svg = [
    small(overWords, top + SMALL_PIXELS),
    ...lines.map((line, index) =>
      lineSvg(line, {
        box,
        isRightToLeft,
        size,
        baseline: top + overHeight + size * (0.95 + index * LEADING),
      }),
    ),
    ...(underHeight > 0 ? [small(underWords, top + height - SMALL_PIXELS * 0.3)] : []),
  ].join("");
  return { svg, top: Math.floor(top) - MARGIN, height: Math.ceil(height) + 2 * MARGIN, isRightToLeft };
}

/** Some letters reach above their line, or below the last one. */
const MARGIN = 40;

/** The words above and below the title. */
const SMALL_PIXELS = 27;
const SMALL_HEIGHT = SMALL_PIXELS * 1.7;
const LEADING = 1.22;
const SIZES = [62, 56, 50, 44, 38, 32] as const;

type Line = readonly ShapedWord[];

function smallHeight(line: Line): number {
  return line.length === 0 ? 0 : SMALL_HEIGHT;
}

function shapedWords(text: string): Line | null {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const shaped = words.map(shapedWord);
  return shaped.every((word) => word !== null) ? shaped.filter(({ glyphs }) => glyphs.length > 0) : null;
}

/** The largest size in which all lines fit; in the smallest one the last lines are left out, and `…` says so. */
function fittingLines(
  words: Line,
  { width, height, sizes = SIZES }: WordBox,
): { size: number; lines: readonly Line[] } {
  for (const size of sizes) {
    const lines = brokenLines(words, width / size);
    const isWide = words.some((word) => word.width * size > width);
    if (!isWide && lines.length * size * LEADING <= height) return { size, lines };
  }
  const size = sizes.at(-1) ?? SMALL_PIXELS;
  return { size, lines: cutLines(brokenLines(words, width / size), Math.floor(height / (size * LEADING))) };
}

function cutLines(lines: readonly Line[], most: number): readonly Line[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1]?.slice(0, -1) ?? [];
  const more = shapedWord("…");
  return [...lines.slice(0, most - 1), more === null ? last : [...last, more]];
}

function brokenLines(words: Line, width: number): readonly Line[] {
  const lines: ShapedWord[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (used + SPACE + word.width <= width) {
      lines.at(-1)?.push(word);
      used += SPACE + word.width;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines;
}

interface LinePlace {
  readonly box: WordBox;
  readonly isRightToLeft: boolean;
  readonly size: number;
  /** Pixels from the top. */
  readonly baseline: number;
}

function lineSvg(line: Line, { box, isRightToLeft, size, baseline }: LinePlace): string {
  const width = line.reduce((sum, word) => sum + word.width, SPACE * (line.length - 1));
  let left = isRightToLeft ? box.left + box.width - width * size : box.left;
  const paths: string[] = [];
  for (const word of visualOrder(line, isRightToLeft)) {
    for (const { x, y, unit, path } of word.glyphs) {
      const scale = (unit * size).toFixed(5);
      const place = `${(left + x * size).toFixed(2)} ${(baseline - y * size).toFixed(2)}`;
      paths.push(`<path transform="translate(${place}) scale(${scale} -${scale})" d="${path}"/>`);
    }
    left += (word.width + SPACE) * size;
  }
  return paths.join("");
}

/** Words as they stand from left to right: those that go against the line keep their own order among themselves. */
function visualOrder(line: Line, isRightToLeft: boolean): Line {
  const groups: ShapedWord[][] = [];
  for (const word of line) {
    const last = groups.at(-1);
    if (last?.[0]?.isRightToLeft === word.isRightToLeft) last.push(word);
    else groups.push([word]);
  }
  const ordered = groups.map((group) => (group[0]?.isRightToLeft ? group.toReversed() : group));
  return (isRightToLeft ? ordered.toReversed() : ordered).flat();
}
