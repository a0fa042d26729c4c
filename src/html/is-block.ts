import { type HtmlElement, type HtmlNode, isElement } from "./html-tree.ts";

const BLOCKS = new Set(
  (
    "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr div section details summary figure figcaption " +
    "table caption thead tbody tfoot tr td th"
  ).split(" "),
);

/** Whether a node is a block of its own rather than part of a line of text. */
export function isBlock(node: HtmlNode): node is HtmlElement {
  return isElement(node) && BLOCKS.has(node.name);
}
