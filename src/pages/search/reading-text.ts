import { type HtmlNode, htmlNodes } from "../../machines/twins/html-nodes.ts";
import { isInline } from "../../machines/twins/markdown-of-html.ts";

/** The words of sanitised HTML as one line of plain text. */
export function readingText(html: string): string {
  return spacedText(htmlNodes(html)).replace(/\s+/g, " ").trim();
}

function spacedText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return node;
      const text = spacedText(node.children);
      return node.name !== "br" && isInline(node) ? text : ` ${text} `;
    })
    .join("");
}
