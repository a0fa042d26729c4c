import type { Chapter } from "../catalog/chapter.ts";
import { parseClock } from "../moments/clock.ts";

/**
 * Chapters written as lines of the show notes: `(00:12:31) Title`, `12:31 Title`, `- [1:02:03] – Title`.
 * As Apple, Spotify and YouTube have it, they count from three lines on, the first at zero, each later than the one before.
 */
export function parseChapterLines(markdown: string): Chapter[] {
  const chapters = markdown.split(/\r?\n/).flatMap(parseLine);
  const ascending = chapters.every(
    (chapter, index) => index === 0 || chapter.startSeconds > (chapters[index - 1]?.startSeconds ?? 0),
  );
  return chapters.length >= 3 && chapters[0]?.startSeconds === 0 && ascending ? chapters : [];
}

const LINE =
  /^\s{0,3}(?:[-*+]\s+|\d{1,3}[.)]\s+)?[([]?((?:\d{1,2}:)?\d{1,2}:\d{2})[)\]]?\s+(?:[-–—:|]\s+)?(\S.{0,254})$/;

function parseLine(line: string): Chapter[] {
  const [, clock, title] = LINE.exec(line) ?? [];
  const startSeconds = parseClock(clock);
  const plain = plainTitle(title ?? "");
  return startSeconds === undefined || plain === "" ? [] : [{ startSeconds, title: plain }];
}

/** A line's Markdown without its marks: links keep their words, words keep the underscores inside them. */
function plainTitle(title: string): string {
  return title
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .replace(/\\$/, "")
    .trim();
}
