import { type HtmlElement, type HtmlNode, isElement } from "./html-tree.ts";

/** What `safeHtml` lets through of the elements that stand within a line (HTML, phrasing content); all others are blocks. */
const INLINE = new Set(
  (
    "a abbr b bdi br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u " +
    "var wbr"
  ).split(" "),
);

/** Whether a node is a block of its own rather than part of a line of text. */
export function isBlock(node: HtmlNode): node is HtmlElement {
  return isElement(node) && isBlockName(node.name);
}

/** The same by the name of an element. */
export function isBlockName(name: string): boolean {
  return !INLINE.has(name);
}
