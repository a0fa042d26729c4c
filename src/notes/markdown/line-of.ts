import type { HtmlElement } from "../../html/html-tree.ts";

/** The line of the source that a block of the tree comes from; `otherwise` for raw HTML, whose line is not known. */
export function lineOf(element: HtmlElement, otherwise: number): number {
  return Number(element.attributes["data-line"] ?? otherwise);
}
