import type { DeepDiveSection } from "../catalog/deep-dive.ts";

/** The first that matches names the section. "Key takeaways" are points; one takeaway is the takeaway. */
const KINDS: readonly (readonly [DeepDiveSection["kind"], RegExp])[] = [
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

/** The kind of section that a heading names, whatever its case, punctuation and ornaments. */
export function deepDiveKind(heading: string): DeepDiveSection["kind"] {
  const words = heading
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^[\s\d]+/, "")
    .trim();
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? "plain";
}
