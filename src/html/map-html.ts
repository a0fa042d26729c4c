import { type HtmlElement, type HtmlNode, isElement } from "./html-tree.ts";

/**
 * Nodes with each element replaced by what `change` makes of it, from the inside out:
 * the children that `change` sees are already changed. An empty list drops the element,
 * its children unwrap it.
 */
export function mapHtml(
  nodes: readonly HtmlNode[],
  change: (element: HtmlElement) => readonly HtmlNode[],
): readonly HtmlNode[] {
  return nodes.flatMap((node) =>
    isElement(node) ? change({ ...node, children: mapHtml(node.children, change) }) : [node],
  );
}
