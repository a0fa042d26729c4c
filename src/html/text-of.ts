import { type HtmlElement, type HtmlNode, isElement } from "./html-tree.ts";

const INLINE = new Set(
  "a abbr b bdi cite code del dfn em i ins kbd mark q ruby rt s samp small span strong sub sup time u wbr".split(
    " ",
  ),
);

/** The plain text of nodes as a reader takes it in: white space folded, images as their words, no footnote marks. */
export function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map(rawText).join("").replace(/\s+/g, " ").trim();
}

function rawText(node: HtmlNode): string {
  if (!isElement(node)) return node.text;
  if (isFootnoteMark(node)) return "";
  if (node.name === "img") return ` ${node.attributes.alt ?? ""} `;
  const text = node.children.map(rawText).join("");
  return INLINE.has(node.name) ? text : ` ${text} `;
}

function isFootnoteMark({ attributes }: HtmlElement): boolean {
  return attributes.role === "doc-noteref" || attributes.role === "doc-backlink";
}
