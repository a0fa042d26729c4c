import type { HtmlElement, HtmlNode } from "./html-tree.ts";

/** Whether a node is an element and, where names are given, one of these. */
export function isElement(node: HtmlNode | undefined, ...names: readonly string[]): node is HtmlElement {
  return node !== undefined && "name" in node && (names.length === 0 || names.includes(node.name));
}
