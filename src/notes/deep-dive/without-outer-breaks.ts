import { type HtmlNode, isElement } from "../../html/html-tree.ts";

/** Nodes without the line breaks and the white space around them: what is left where a lead or a name was taken away. */
export function withoutOuterBreaks(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const first = nodes.findIndex(saysSomething);
  return first === -1 ? [] : nodes.slice(first, nodes.findLastIndex(saysSomething) + 1);
}

function saysSomething(node: HtmlNode): boolean {
  return isElement(node) ? node.name !== "br" : node.text.trim() !== "";
}
