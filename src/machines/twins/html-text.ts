import type { HtmlNode } from "./html-nodes.ts";

/** The bare text. */
export function htmlText(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : htmlText(node.children))).join("");
}
