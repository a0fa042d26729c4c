import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { textOf } from "../../html/text-of.ts";
import { lineOf } from "../markdown/line-of.ts";
import type { RawSection } from "./section-reading.ts";

/** A deep dive's tree, parted at its topmost headings. */
export interface RawSections {
  readonly intro: readonly HtmlNode[];
  readonly sections: readonly RawSection[];
  readonly footnotes: readonly HtmlNode[];
}

/** Parts a tree at the headings of its topmost level. */
export function rawSections(tree: readonly HtmlNode[]): RawSections {
  const isFootnotes = (node: HtmlNode) => isElement(node) && node.attributes.role === "doc-endnotes";
  const body = tree.filter((node) => !isFootnotes(node));
  const top = topHeading(body);
  const starts = [...body.entries()].filter(([, node]) => isElement(node, top)).map(([at]) => at);
  return {
    intro: body.slice(0, starts[0] ?? body.length),
    sections: starts.flatMap((at, n) => section(body.slice(at, starts[n + 1] ?? body.length))),
    footnotes: tree.filter(isFootnotes),
  };
}

function isHeading(node: HtmlNode): node is HtmlElement {
  return isElement(node, "h1", "h2", "h3", "h4", "h5", "h6");
}

function topHeading(nodes: readonly HtmlNode[]): string {
  return (
    nodes
      .filter(isHeading)
      .map(({ name }) => name)
      .sort()[0] ?? "h1"
  );
}

function section([heading, ...nodes]: readonly HtmlNode[]): readonly RawSection[] {
  if (!isElement(heading)) return [];
  const { children, attributes } = heading;
  return [{ id: attributes.id ?? "", title: textOf(children), line: lineOf(heading, 1), nodes }];
}

/** A document's tree without its title: an h1 before all other headings, when it is the only one and there are others. */
export function withoutTitle(tree: readonly HtmlNode[]): readonly HtmlNode[] {
  const [first, ...others] = tree.filter((node) => isElement(node, "h1", "h2", "h3", "h4", "h5", "h6"));
  if (!isElement(first, "h1") || others.length === 0 || others.some((node) => isElement(node, "h1")))
    return tree;
  return tree.filter((node) => node !== first);
}
