import { type HtmlElement, type HtmlNode, isElement } from "./html-tree.ts";
import { isBlock, isBlockName } from "./is-block.ts";
import { parseHtml, replaceTags } from "./parse-html.ts";

/** The plain text of nodes as a reader takes it in: white space folded, images as their words, no footnote marks. */
export function textOf(nodes: readonly HtmlNode[]): string {
  return folded(nodes.map(spacedText).join(""));
}

function folded(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, " ").trim();
}

function spacedText(node: HtmlNode): string {
  if (!isElement(node)) return node.text;
  if (isFootnoteMark(node)) return "";
  if (node.name === "img") return ` ${node.attributes.alt ?? ""} `;
  const text = node.children.map(spacedText).join("");
  return node.name === "br" || isBlock(node) ? ` ${text} ` : text;
}

function isFootnoteMark({ attributes }: HtmlElement): boolean {
  return attributes.role === "doc-noteref" || attributes.role === "doc-backlink";
}

/** The same for HTML as `renderHtml` writes it. */
export function plainText(html: string): string {
  if (FOOTNOTES.test(html)) return textOf(parseHtml(html));
  const text = replaceTags(html, (name, attributes) => {
    if (name === "img") return ` ${attributes().alt ?? ""} `;
    return name === "br" || isBlockName(name) ? " " : "";
  });
  return folded(text);
}

/** A mark goes with all that is in it: where it ends, only a tree knows. */
const FOOTNOTES = /role="doc-(?:noteref|backlink)"/;

/** Every character in nodes as it was typed: what code says. */
export function rawTextOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (isElement(node) ? rawTextOf(node.children) : node.text)).join("");
}
