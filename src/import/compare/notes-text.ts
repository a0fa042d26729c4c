import { childText, type Owner } from "../../feed-check/feed.ts";
import { elementsOf, type HtmlNode } from "../../html/html-tree.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { textOf } from "../../html/text-of.ts";
import { safeHtml } from "../../notes/markdown/safe-html.ts";

/** The notes of an item as a reader takes them in. */
export function notesText(item: Owner): string {
  return textOf(notesTree(item));
}

/** The addresses to which they lead, in their order. */
export function notesLinks(item: Owner): string {
  return linksOf(notesTree(item)).join(" ");
}

/** `content:encoded` is what readers show; without it the description is. Read once for all that is asked of an item. */
function notesTree(item: Owner): readonly HtmlNode[] {
  const tree = TREES.get(item) ?? readTree(item);
  TREES.set(item, tree);
  return tree;
}

const TREES = new WeakMap<Owner, readonly HtmlNode[]>();

function readTree(item: Owner): readonly HtmlNode[] {
  const html = childText(item, "content:encoded") || childText(item, "description");
  return parseHtml(safeHtml(html));
}

function linksOf(nodes: readonly HtmlNode[]): string[] {
  return elementsOf(nodes).flatMap(({ name, attributes: { href } }) =>
    name === "a" && href !== undefined ? [href] : [],
  );
}
