import { beginningsOf } from "../texts/beginnings.ts";
import { wordsOf } from "../texts/words.ts";

/** A piece of a text, and whether it is what was searched for. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, its words that are among the terms marked. */
export function markedText(text: string, terms: ReadonlySet<string>): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const [from, to] of hitsIn(text, terms)) {
    pieces.push({ text: text.slice(end, from), marked: false }, { text: text.slice(from, to), marked: true });
    end = to;
  }
  pieces.push({ text: text.slice(end), marked: false });
  return pieces.filter((piece) => piece.text !== "");
}

/**
 * The stretch of a text around its first word that is among the terms, marked; null when there is none. Where that word begins is looked for
 * unless it is known.
 */
export function excerpt(
  text: string,
  terms: ReadonlySet<string>,
  first = hitsIn(text, terms)[0]?.[0],
): readonly MarkedPiece[] | null {
  if (first === undefined) return null;
  const from = first <= LEAD ? 0 : wordStart(text, first - LEAD);
  const to = text.length <= from + LENGTH ? text.length : wordEnd(text, from + LENGTH);
  return [
    ...(from > 0 ? [{ text: "… ", marked: false }] : []),
    ...markedText(text.slice(from, to), terms),
    ...(to < text.length ? [{ text: " …", marked: false }] : []),
  ];
}

/** How many characters stand before the hit, and in all. */
const LEAD = 80;
const LENGTH = 240;

// Where no space is near, as in a language without any, the cut is made between two characters.
function wordStart(text: string, from: number): number {
  const space = text.indexOf(" ", from);
  return space >= 0 && space < from + LEAD / 2 ? space + 1 : from + surrogate(text, from);
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(" ", to);
  return space > to - LEAD / 2 ? space : to + surrogate(text, to);
}

/** 1 in the middle of a surrogate pair. */
function surrogate(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? 1 : 0;
}

/** Where the hits are; those that touch or overlap are one. */
function hitsIn(text: string, terms: ReadonlySet<string>): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const { start, end, term } of wordsOf(text)) {
    if (!terms.has(term) && !beginningsOf(term).some((beginning) => terms.has(beginning))) continue;
    const last = found.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}
