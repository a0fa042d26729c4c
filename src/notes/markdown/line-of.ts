import type { HtmlElement, HtmlNode } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";

/** The line of the source that a block of the tree comes from; `otherwise` for raw HTML, whose line is not known. */
export function lineOf(element: HtmlElement, otherwise: number): number {
  return Number(element.attributes["data-line"] ?? otherwise);
}

/** Nodes without the `data-line` that only this room reads. */
export function withoutLines(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return mapHtml(nodes, (element) => {
    const { "data-line": _, ...attributes } = element.attributes;
    return [{ ...element, attributes }];
  });
}
