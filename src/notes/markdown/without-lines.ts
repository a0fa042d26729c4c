import type { HtmlNode } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";

/** Nodes without the `data-line` that only this room reads. */
export function withoutLines(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return mapHtml(nodes, (element) => {
    const { "data-line": _, ...attributes } = element.attributes;
    return [{ ...element, attributes }];
  });
}
