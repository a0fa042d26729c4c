import { decodeHTMLStrict } from "entities";
import { decodeReferences } from "../../feed-check/decode-references.ts";
import type { Prefixes } from "../../feed-check/namespaces.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { TEXT_ELEMENTS } from "./text-elements.ts";

/** A piece of an element's content: text as it is written, the inside of a CDATA section, or a tag that belongs to the text. */
interface Piece {
  readonly kind: "raw" | "cdata" | "markup";
  readonly text: string;
}

/** An element of which the end has not been read. */
export interface GrowingElement {
  readonly written: string;
  name: string;
  prefixes: Prefixes;
  readonly attributes: ReadonlyMap<string, string>;
  readonly pieces: Piece[];
  readonly children: FeedElement[];
  /** Tags of HTML that are open in its text. */
  readonly openTags: string[];
  /** Characters in its pieces. */
  length: number;
  /** A second channel, of which nothing is taken. */
  isLeftOut: boolean;
}

/** An element that begins, with its attributes as they are written; its `name` is still the written one. */
export function openElement(
  written: string,
  raw: ReadonlyMap<string, string>,
  { parent, mended }: { readonly parent: GrowingElement | undefined; readonly mended: Set<string> },
): GrowingElement {
  if ([...raw.values()].some((value) => value.includes("<"))) mended.add("has < in an attribute");
  const attributes = new Map([...raw].map(([name, value]) => [name, decoded(value, mended)]));
  return {
    written,
    name: written,
    prefixes: withDeclarations(parent?.prefixes ?? ofXml, attributes),
    attributes,
    pieces: [],
    children: [],
    openTags: [],
    length: 0,
    isLeftOut: parent?.isLeftOut ?? false,
  };
}

/** Puts a piece behind those that an element has; what is of one kind stays together, for a reference may be cut by the end of a piece. */
export function addPiece(element: GrowingElement, piece: Piece): void {
  const last = element.pieces.at(-1);
  element.length += piece.text.length;
  if (last?.kind !== piece.kind) element.pieces.push(piece);
  else element.pieces[element.pieces.length - 1] = { kind: last.kind, text: last.text + piece.text };
}

/** The element, now that its end was read. */
export function grown(element: GrowingElement, mended: Set<string>): FeedElement {
  const { name, attributes, children } = element;
  return { name, attributes, text: textOf(element, mended), children };
}

function textOf({ name, pieces }: GrowingElement, mended: Set<string>): string {
  if (pieces.some(({ kind, text }) => kind === "raw" && text.includes("]]>"))) mended.add("has ]]> in text");
  const hasTags = pieces.some(({ kind }) => kind === "markup");
  if (hasTags) mended.add(`has tags in <${name}> that are not escaped`);
  // The text of such an element is HTML as it stands there: its references are HTML's.
  if (hasTags && TEXT_ELEMENTS.get(name) === "html") return pieces.map(({ text }) => text).join("");
  return pieces
    .filter(({ kind }) => kind !== "markup")
    .map(({ kind, text }) => (kind === "raw" ? decoded(text, mended) : text))
    .join("");
}

/** Text with its references resolved, those of HTML too; one that stands for no character of XML goes. */
function decoded(raw: string, mended: Set<string>): string {
  if (!raw.includes("&")) return raw;
  if (/&(?!#?\w{1,32};)/.test(raw)) mended.add("has & that is not written as &amp;");
  const unknown = new Set<string>();
  const text = decodeReferences(raw, unknown, (written) =>
    written.startsWith("&#") ? "" : decodeHTMLStrict(written),
  );
  if (unknown.size > 0) mended.add("has references that XML does not know");
  return text;
}

function withDeclarations(outer: Prefixes, attributes: ReadonlyMap<string, string>): Prefixes {
  const own = new Map(
    [...attributes]
      .filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"))
      .map(([name, uri]) => [name.slice("xmlns:".length), uri]),
  );
  return own.size === 0 ? outer : (prefix) => own.get(prefix) ?? outer(prefix);
}

function ofXml(prefix: string): string | undefined {
  return prefix === "xml" ? "http://www.w3.org/XML/1998/namespace" : undefined;
}
