import type { DeepDiveSection } from "../../catalog/deep-dive.ts";
import { DEEP_DIVE_WORDS, type TypedKind } from "./deep-dive-words.ts";

/** The first that matches names the section. "Key takeaways" are points; one takeaway is the takeaway. */
const ENGLISH: readonly (readonly [TypedKind, RegExp])[] = [
  ["guests", /^(?:(?:about|meet|introducing|the|our|your|todays?) )*guests?\b/],
  [
    "primer",
    /\bwhat (?:to|you (?:should|need to|must)) know\b|\bbefore you listen\b|^(?:some )?background\b|\byou(?:re| are) new\b|\bnew to\b|^primer\b|^prerequisites\b/,
  ],
  [
    "keyPoints",
    /^(?:the )?(?:key|main|major|most important|important)(?: \w+)? ?(?:points?|takeaways|ideas|insights)\b|^talking points\b/,
  ],
  ["quotes", /\bquotes?\b|\bquotations?\b|^(?:\w+ )?stories\b|\band stories\b/],
  ["definitions", /\bdefinitions?\b|\bglossary\b|^(?:key |important |the )*(?:terms|terminology)\b/],
  ["resources", /\bresources?\b|\bfurther reading\b|\bread more\b|\blearn more\b|^links\b/],
  ["takeaway", /\btakeaways?\b/],
];

/** The same order, in all other languages at once: what a heading says tells its language. */
const KINDS = ENGLISH.map(([kind, english]) => ({
  kind,
  english,
  others: DEEP_DIVE_WORDS.map((words) => headingPattern(words[kind], words.before)),
}));

/** What is longer is no heading, and would be long in the matching. */
const LONGEST = 200;

/** The kind of section that a heading names, whatever its case, punctuation and ornaments. */
export function deepDiveKind(heading: string): DeepDiveSection["kind"] {
  const words = plainWords(heading.replace(/['’]/g, ""));
  // The lists have l’ and the word after it apart.
  const apart = plainWords(foldMarks(heading.slice(0, LONGEST)));
  const found = KINDS.find(
    ({ english, others }) => english.test(words) || others.some((pattern) => pattern.test(apart)),
  );
  return found?.kind ?? "plain";
}

/** Lower case, all but letters and digits as single spaces, no number in front. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^[\s\p{Nd}]+/u, "")
    .trim();
}

/** One spelling for what is written in several: accents beside their letters, Arabic vowels, hamza and tatweel. */
function foldMarks(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[أإآ]/g, "ا");
}

/** Headings that are one of the phrases, after any of the words `before`; `HeadingWords` says how phrases are written. */
function headingPattern(phrases: string, before: string): RegExp {
  const patterns = phrases.split(",").map((phrase) =>
    phrase
      .trim()
      .replace(/\s+/g, " ")
      .replace(/[^\s…]*\|[^\s…]*/g, "(?:$&)")
      .replace(/^… /, "(?:.* )?")
      .replace(/ …$/, "(?: .*)?")
      .replaceAll("…", ".*"),
  );
  const skipped = before.trim().split(/\s+/).join("|");
  return new RegExp(foldMarks(`^(?:(?:${skipped}) )*(?:${patterns.join("|")})$`), "u");
}
