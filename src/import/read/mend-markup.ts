import { xmlText } from "../../html/escape-xml.ts";
import type { Fault } from "../../schemas/fault.ts";

/**
 * The source of a feed in pieces that a tokenizer reads as they are meant: a `<` that opens nothing is written out, a CDATA section in
 * another one becomes part of it, characters that XML refuses are left out, all line ends are `\n` (XML 1.0 §2.11). What was mended goes to `mended`.
 * Returns a fault for a document that brings entities of its own.
 */
export function* mendMarkup(source: string, mended: Set<string>): Generator<string, Fault | undefined> {
  const first = firstElement(source, mended);
  let from = first;
  let mends = 0;
  for (let open = source.indexOf("<", first); open >= 0; ) {
    const markup = markupAt(source, open);
    if ("what" in markup) return markup;
    if (markup.instead !== undefined) {
      yield* cleanPieces(source.slice(from, open), mended);
      yield* cleanPieces(markup.instead, mended);
      mended.add(markup.mended);
      from = markup.end;
      mends += 1;
    } else if (markup.end - from > PIECE) {
      yield* cleanPieces(source.slice(from, markup.end), mended);
      from = markup.end;
    }
    if (mends > MOST_MENDS) return NO_MARKUP;
    open = source.indexOf("<", markup.end);
  }
  yield* cleanPieces(source.slice(from), mended);
  return undefined;
}

function firstElement(source: string, mended: Set<string>): number {
  const first = source.indexOf("<");
  if (first > 0) mended.add("has something before its first element");
  return Math.max(0, first);
}

const MOST_MENDS = 100_000;
const NO_MARKUP: Fault = {
  what: `has more than ${MOST_MENDS} places where markup begins that is none`,
  fix: "ask the host for a feed that is XML, or mend a copy of it and import that file",
};

/** Where markup ends, and what is written in its place when it has to be mended. */
type Markup =
  | { readonly end: number; readonly instead?: undefined }
  | { readonly end: number; readonly instead: string; readonly mended: string };

function markupAt(source: string, open: number): Markup | Fault {
  if (source.startsWith("<![CDATA[", open)) return cdataAt(source, open);
  if (source.startsWith("<!--", open)) return { end: endAfter(source, "-->", open + 4) };
  if (/^<!doctype$/i.test(source.slice(open, open + 9))) return doctypeAt(source, open);
  if (/^<[\p{L}_:/!?]$/u.test(source.slice(open, open + 2))) return { end: open + 1 };
  return { end: open + 1, instead: "&lt;", mended: "has < in text that opens nothing" };
}

function endAfter(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? source.length : at + end.length;
}

/**
 * A section that holds another one's beginning, and whose end is followed by a second end before anything begins, was put around a text that had
 * a section already: both are one.
 */
function cdataAt(source: string, open: number): Markup {
  const end = endAfter(source, "]]>", open + CDATA.length);
  const content = source.slice(open + CDATA.length, end - 3);
  if (!content.includes(CDATA)) return { end };
  const outerEnd = source.indexOf("]]>", end);
  const between = outerEnd < 0 ? "" : source.slice(end, outerEnd);
  if (outerEnd < 0 || between.length > MOST_BETWEEN || /<!\[CDATA\[|<\/?item\b/.test(between)) return { end };
  const whole = content.replaceAll(CDATA, "") + between;
  return { end: outerEnd + 3, instead: `${CDATA}${whole}]]>`, mended: "has CDATA within CDATA" };
}

const CDATA = "<![CDATA[";
const MOST_BETWEEN = 1024 * 1024;

function doctypeAt(source: string, open: number): Markup | Fault {
  const end = endAfter(source, ">", open);
  if (!source.slice(open, end).includes("[")) return { end, instead: "", mended: "has a DOCTYPE" };
  return {
    what: "has a DOCTYPE with declarations of its own, which no feed needs",
    fix: "take it out: entities of a document are not read, for they can be endless or name other files",
  };
}

function* cleanPieces(text: string, mended: Set<string>): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at + PIECE);
    const piece = text.slice(at, end).replace(/\r\n?/g, "\n");
    const clean = xmlText(piece);
    if (clean.length < piece.length) mended.add("has control characters");
    yield clean;
    at = end;
  }
}

const PIECE = 64 * 1024;

/** Neither between the halves of a character nor between those of a line end. */
function pieceEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const isPair = /[\uD800-\uDBFF\r]/.test(text.charAt(end - 1));
  return isPair ? end + 1 : end;
}
