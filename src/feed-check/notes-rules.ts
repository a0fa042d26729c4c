import type { Fault } from "../schemas/fault.ts";
import { missing, onChildren } from "./feed-scopes.ts";
import { chapterMoments, hiddenTags, relativeAddresses } from "./html-notes.ts";
import type { FeedElement } from "./parse-xml.ts";
import type { FeedRule } from "./rule.ts";
import { quoted } from "./value-checks.ts";

const ITEMS = ["item"] as const;
const BOTH = ["channel", "item"] as const;

/** Asked of descriptions and show notes. */
export const NOTES_RULES: readonly FeedRule[] = [
  // Apple and PSP-1: recommended. RSS 2.0: title or description.
  {
    id: "psp/item-description",
    level: "warning",
    check: missing("item", "description", "say what the episode is about"),
  },
  // PSP-1, and Apple's older guide: 4000 bytes.
  {
    id: "psp/item-description-bytes",
    level: "warning",
    check: onChildren(ITEMS, ["description"], descriptionBytes),
  },
  // Apple's newer guide: 10 000 characters.
  {
    id: "apple/item-description-length",
    level: "error",
    check: onChildren(ITEMS, ["description"], descriptionLength),
  },
  // Apple §item tags: p, ol, ul, li, a; PSP-1 adds b, i, strong, em; Spotify br.
  { id: "apple/description-html", level: "warning", check: onChildren(BOTH, ["description"], shownHtml) },
  // RSS 2.0 Profile and Apple §encoding: relative links do not work.
  {
    id: "rss/relative-address",
    level: "warning",
    check: onChildren(BOTH, ["description", "content:encoded"], fullAddresses),
  },
  // Apple §chapters and Spotify: at least three.
  { id: "apple/chapter-count", level: "warning", check: onChildren(ITEMS, ["description"], chapterCount) },
  // The same, and YouTube: the first at 00:00.
  { id: "apple/chapter-start", level: "warning", check: onChildren(ITEMS, ["description"], chapterStart) },
  // Podlove Simple Chapters 1.2: start and title are required; Spotify reads them.
  { id: "psc/chapter", level: "warning", check: onChildren(ITEMS, ["psc:chapters"], simpleChapters) },
];

const MOST_BYTES = 4000;
const MOST_CHARACTERS = 10_000;

function descriptionBytes({ text }: FeedElement): Fault | undefined {
  const bytes = new TextEncoder().encode(text.trim()).length;
  // Beyond that Apple's own rule speaks.
  if (bytes <= MOST_BYTES || text.trim().length > MOST_CHARACTERS) return undefined;
  return {
    what: `has ${bytes} bytes`,
    fix: "keep it to 4000 bytes of UTF-8, and the whole in content:encoded",
  };
}

function descriptionLength({ text }: FeedElement): Fault | undefined {
  const { length } = text.trim();
  if (length <= MOST_CHARACTERS) return undefined;
  return {
    what: `has ${length} characters`,
    fix: "keep it to 4000 bytes of UTF-8, and the whole in content:encoded",
  };
}

function shownHtml({ text }: FeedElement): Fault | undefined {
  const tags = hiddenTags(text);
  if (tags.length === 0) return undefined;
  const list = tags
    .slice(0, 8)
    .map((tag) => `<${tag.slice(0, 20)}>`)
    .join(", ");
  return {
    what: `holds ${list}`,
    fix: "use only p, ol, ul, li, a, b, i, strong, em and br; the rest goes into content:encoded",
  };
}

function fullAddresses({ text }: FeedElement): Fault | undefined {
  const relative = relativeAddresses(text)[0];
  return relative === undefined
    ? undefined
    : { what: `leads to ${quoted(relative)}`, fix: "write full addresses: an app has no page to start from" };
}

function chapterCount({ text }: FeedElement): Fault | undefined {
  const { length } = chapterMoments(text);
  if (length === 0 || length >= 3) return undefined;
  return {
    what: `has lines with moments, but only ${length}`,
    fix: "list at least three, or none: apps make chapters of them",
  };
}

function chapterStart({ text }: FeedElement): Fault | undefined {
  const moments = chapterMoments(text);
  const isLate = moments.length >= 3 && moments[0] !== 0;
  return isLate
    ? { what: "lists moments that do not begin at 00:00", fix: "begin the list with 00:00" }
    : undefined;
}

function simpleChapters({ children }: FeedElement): Fault | undefined {
  const chapters = children.filter(({ name }) => name === "psc:chapter").map(({ attributes }) => attributes);
  const faulty = chapters.findIndex(
    (chapter) => !NORMAL_PLAY_TIME.test(chapter.get("start") ?? "") || !chapter.get("title"),
  );
  if (faulty < 0) return undefined;
  return {
    what: `has a chapter ${faulty + 1} without a start and a title`,
    fix: 'write <psc:chapter start="00:12:31" title="…"/>',
  };
}

const NORMAL_PLAY_TIME = /^(?:\d{1,4}:)?(?:\d{1,2}:)?\d{1,6}(?:\.\d{1,9})?$/;
