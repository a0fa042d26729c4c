import { type HtmlNode, isElement } from "../../html/html-tree.ts";

/** A document's tree without its title: an h1 before all other headings, when it is the only one and there are others. */
export function withoutTitle(tree: readonly HtmlNode[]): readonly HtmlNode[] {
  const [first, ...others] = tree.filter((node) => isElement(node, "h1", "h2", "h3", "h4", "h5", "h6"));
  if (!isElement(first, "h1") || others.length === 0 || others.some((node) => isElement(node, "h1")))
    return tree;
  return tree.filter((node) => node !== first);
}
