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
  for (const { open, close } of tags(source)) {
    if (open > textStart) tokens.push(textToken(source, textStart, open));
    tokens.push({ kind: "tag", tag: source.slice(open + 1, close), offset: open });
    textStart = close + 1;
  }
  if (textStart < source.length) tokens.push(textToken(source, textStart, source.length));
  return tokens;
}

// A name, an end tag, or a time stamp; `<3` is a heart.
const TAG_START = /^(?:[a-z/]|\d{1,4}:)/i;

function* tags(source: string): Generator<{ readonly open: number; readonly close: number }> {
  const lastClose = source.lastIndexOf(">");
  let open = source.indexOf("<");
  while (open !== -1 && open < lastClose) {
    const isTag = TAG_START.test(source.slice(open + 1, open + 6));
    const close = isTag ? source.indexOf(">", open) : open;
    if (isTag) yield { open, close };
    open = source.indexOf("<", close + 1);
  }
}

function textToken(source: string, start: number, end: number): MarkupToken {
  return { kind: "text", text: decodeEntities(source.slice(start, end)), offset: start };
}
