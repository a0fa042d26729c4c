import type { HtmlElement, HtmlNode } from "./html-tree.ts";
import { isElement } from "./is-element.ts";
import { voidElements } from "./void-elements.ts";

const REFERENCE: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Nodes as HTML that is also well-formed XML: every element closed, every value quoted. */
export function renderHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (isElement(node) ? renderElement(node) : encode(node.text))).join("");
}

function renderElement({ name, attributes, children }: HtmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${encode(value)}"`);
  const start = `<${name}${written.join("")}`;
  return voidElements.has(name) ? `${start} />` : `${start}>${renderHtml(children)}</${name}>`;
}

// `>` is written as a reference too, so that `]]>` cannot end a feed's CDATA section.
function encode(text: string): string {
  return text.replace(/[&<>"]/g, (character) => REFERENCE[character] ?? character);
}
