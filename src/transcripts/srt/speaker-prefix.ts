/** A text with the name that stood before it. */
export interface SpeakerLine {
  readonly speaker: string | undefined;
  readonly text: string;
}

/**
 * Finds the speakers of SRT cards by their `Name: ` prefixes (podcast namespace, "SRT": a change of speaker
 * starts a card with the name). A card without one goes on with the speaker before it.
 *
 * `Remember: the tide` looks the same. So a prefix must look like a name, and, where the first card has
 * none, must come twice.
 */
export function attributeSpeakers(texts: readonly string[]): readonly SpeakerLine[] {
  const prefixes = texts.map(speakerPrefix);
  const counts = Map.groupBy(prefixes, (prefix) => prefix);
  const isNamedThroughout = prefixes[0] !== undefined;
  let speaker: string | undefined;
  return texts.map((text, index) => {
    const prefix = prefixes[index];
    const isSpeaker = prefix !== undefined && (isNamedThroughout || (counts.get(prefix)?.length ?? 0) > 1);
    if (!isSpeaker) return { speaker, text };
    speaker = prefix;
    return { speaker, text: text.slice(prefix.length + 1).trim() };
  });
}

const LONGEST_NAME = 60;
const PARTICLES = new Set([
  "&",
  "and",
  "al",
  "ben",
  "bin",
  "da",
  "de",
  "del",
  "den",
  "der",
  "di",
  "du",
  "la",
  "le",
  "the",
  "van",
  "von",
]);

// Lines are joined first: a long name may be wrapped.
function speakerPrefix(text: string): string | undefined {
  const flat = text.slice(0, LONGEST_NAME + 2).replaceAll("\n", " ");
  const colon = flat.indexOf(": ");
  if (colon < 1 || !isName(flat.slice(0, colon))) return undefined;
  return flat.slice(0, colon);
}

function isName(text: string): boolean {
  const words = text.split(" ");
  if (words.length > 6 || /[,;?!"“”:]/.test(text)) return false;
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) && words.every(isNameWord);
}

function isNameWord(word: string): boolean {
  return PARTICLES.has(word) || /^[(\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word);
}
