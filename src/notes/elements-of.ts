import type { HtmlElement, HtmlNode } from "./html-tree.ts";
import { isElement } from "./is-element.ts";

/** Every element in nodes, in the order of the document. */
export function elementsOf(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.flatMap((node) => (isElement(node) ? [node, ...elementsOf(node.children)] : []));
}
