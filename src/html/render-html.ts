import { escapeMarkup } from "./escape-xml.ts";
import { type HtmlElement, type HtmlNode, isElement, voidElements } from "./html-tree.ts";

/** Nodes as HTML that is also well-formed XML: every element closed, every value quoted. */
export function renderHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (isElement(node) ? renderElement(node) : escapeMarkup(node.text))).join("");
}

function renderElement({ name, attributes, children }: HtmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  const start = `<${name}${written.join("")}`;
  return voidElements.has(name) ? `${start} />` : `${start}>${renderHtml(children)}</${name}>`;
}
