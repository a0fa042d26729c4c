import { parseChapterLines } from "../../chapters/chapter-lines.ts";
import type { Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { parseClock, renderClock } from "../../moments/clock.ts";
import { attribute, cutTo, elementsNamed, secureAddressOf } from "./element-values.ts";
import { plainLine } from "./plain-text.ts";
import { given, listed, type Say, type SourceFields } from "./translation.ts";

/** The chapters of an item: where their file is, and those that stand in the feed itself. */
export interface ItemChapters {
  readonly elsewhere: SourceFields | undefined;
  readonly inline: readonly SourceFields[] | undefined;
}

/**
 * `podcast:chapters` names a file, `psc:chapters` (Podlove Simple Chapters) has them in the feed. Where there are neither, `moments` may
 * be chapters: lines of a description.
 */
export function itemChapters(item: Owner, moments: readonly string[], say: Say): ItemChapters {
  const [file] = elementsNamed(item, "podcast:chapters");
  const url =
    file === undefined ? undefined : secureAddressOf(attribute(file, "url"), "the chapters' file", say);
  const inline = elementsNamed(item, "psc:chapters").flatMap(({ children }) =>
    children.filter(({ name }) => name === "psc:chapter").map((chapter) => simpleChapter(chapter, say)),
  );
  const elsewhere = url === undefined ? undefined : { url };
  if (moments.length === 0 || url !== undefined || inline.length > 0)
    return { elsewhere, inline: listed(inline) };
  const lines = parseChapterLines(moments.join("\n"));
  say(
    lines.length === 0
      ? `its description lists ${moments.length} moments that its notes do not have; they were left out`
      : `its ${lines.length} chapters are from its description`,
  );
  return {
    elsewhere,
    inline: listed(lines.map(({ startSeconds, title }) => ({ start: clockText(startSeconds), title }))),
  };
}

function simpleChapter(chapter: FeedElement, say: Say): SourceFields {
  const seconds = parseClock(attribute(chapter, "start"));
  const title = plainLine(attribute(chapter, "title"), say);
  return given({
    start: seconds === undefined ? attribute(chapter, "start") : clockText(seconds),
    title: cutTo(255, title, () => say("a chapter's title is longer than 255 characters; it was cut")),
    href: attribute(chapter, "href"),
    image: secureAddressOf(attribute(chapter, "image"), "a chapter's picture", say),
  });
}

/** `12:31`; seconds where there are fractions of one. */
export function clockText(seconds: number): string | number {
  return Number.isInteger(seconds) ? renderClock(seconds) : seconds;
}
