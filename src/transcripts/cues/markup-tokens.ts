import { decodeEntities } from "./character-references.ts";

/** A run of plain text, or what stands between `<` and `>`; `offset` is where it begins in the source. */
export type MarkupToken =
  | { readonly kind: "text"; readonly text: string; readonly offset: number }
  | { readonly kind: "tag"; readonly tag: string; readonly offset: number };

/**
 * The tokens of a WebVTT payload (§6.4) or a small HTML document, entities decoded. A `<` that begins no tag, or is
 * never closed, is text: hosts write `a < b`. Each character is looked at once, whatever the input.
 */
export function markupTokens(source: string): readonly MarkupToken[] {
  const tokens: MarkupToken[] = [];
  let textStart = 0;
  // Behind the last `>` each open tag would be searched to the end, in vain.
  for (const match of source.slice(0, source.lastIndexOf(">") + 1).matchAll(TAG)) {
    const [whole, tag = ""] = match;
    if (match.index > textStart) tokens.push(textToken(source, textStart, match.index));
    tokens.push({ kind: "tag", tag, offset: match.index });
    textStart = match.index + whole.length;
  }
  if (textStart < source.length) tokens.push(textToken(source, textStart, source.length));
  return tokens;
}

// A name, an end tag, or a time stamp; `<3` is a heart.
const TAG = /<((?:[a-z/]|\d{1,4}:)[^>]*)>/gi;

function textToken(source: string, start: number, end: number): MarkupToken {
  return { kind: "text", text: decodeEntities(source.slice(start, end)), offset: start };
}
