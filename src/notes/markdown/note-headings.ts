import { elementsOf, type HtmlElement, type HtmlNode } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";

const LOWEST = 6;

/** Nodes with their headings moved so that the topmost is a heading of `topLevel`; none goes below h6. */
export function noteHeadings(nodes: readonly HtmlNode[], topLevel: number): readonly HtmlNode[] {
  const levels = elementsOf(nodes)
    .map(headingLevel)
    .filter((level) => level !== undefined);
  const shift = topLevel - levels.reduce((top, level) => Math.min(top, level), LOWEST);
  return mapHtml(nodes, (element) => {
    const level = headingLevel(element);
    return [level === undefined ? element : { ...element, name: `h${Math.min(level + shift, LOWEST)}` }];
  });
}

function headingLevel({ name }: HtmlElement): number | undefined {
  const digit = /^h([1-6])$/.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit);
}
