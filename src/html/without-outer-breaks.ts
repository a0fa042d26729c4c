import { type HtmlNode, isElement } from "./html-tree.ts";

/** Nodes without the line breaks and the white space around them: what is left where a lead or a name was taken away. */
export function withoutOuterBreaks(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const first = nodes.findIndex(saysSomething);
  const last = nodes.findLastIndex(saysSomething);
  return nodes.flatMap((node, at): readonly HtmlNode[] => {
    if (at < first || at > last) return [];
    if (isElement(node)) return [node];
    const text = at === first ? node.text.trimStart() : node.text;
    return [{ text: at === last ? text.trimEnd() : text }];
  });
}

function saysSomething(node: HtmlNode): boolean {
  return isElement(node) ? node.name !== "br" : node.text.trim() !== "";
}
