import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";
import { parseHtml } from "../../html/parse-html.ts";
import type { LineFault } from "../../schemas/fault.ts";
import { attributeValues } from "./attribute-values.ts";
import { cleanText } from "./clean-text.ts";
import { blocksOnly } from "./html-of.ts";
import { markdownHtml } from "./markdown-html.ts";
import { safeHtml } from "./safe-html.ts";

/** The longest text that is read: three hours of speech, word for word. Some of marked's work takes the square of it. */
const MAX_CHARACTERS = 200_000;

/**
 * Markdown as a tree of safe elements, with addresses, ids and heading levels still as the host wrote them,
 * and `data-line` on blocks.
 */
export function safeTree(markdown: string): readonly HtmlNode[] | { readonly fault: LineFault } {
  if (markdown.length > MAX_CHARACTERS) return { fault: tooLong(markdown.length) };
  const rendered = markdownHtml(cleanText(markdown));
  return "fault" in rendered ? rendered : treeOf(rendered.html);
}

/** The same of notes that came as HTML, from whoever wrote it; words that stand in no block are paragraphs. */
export function safeHtmlTree(html: string): readonly HtmlNode[] | { readonly fault: LineFault } {
  if (html.length > MAX_CHARACTERS) return { fault: tooLong(html.length) };
  return blocksOnly(treeOf(cleanText(html)));
}

function treeOf(html: string): readonly HtmlNode[] {
  return mapHtml(parseHtml(safeHtml(html)), tidied);
}

function tidied(element: HtmlElement): readonly HtmlNode[] {
  // Half of a paragraph that raw HTML has torn apart.
  if (element.name === "p" && element.children.every(isBlank)) return [];
  const tidy = attributeValues(element);
  return [element.name === "a" ? { ...tidy, children: withoutLinks(tidy.children) } : tidy];
}

function isBlank(node: HtmlNode): boolean {
  return !isElement(node) && node.text.trim() === "";
}

// HTML knows no link within a link: browsers would end the outer one early.
function withoutLinks(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return mapHtml(nodes, (element) => (isElement(element, "a") ? element.children : [element]));
}

function tooLong(characters: number): LineFault {
  return {
    line: 1,
    what: `the text is ${characters} characters long; more than ${MAX_CHARACTERS} are not read`,
    fix: "shorten it, and put a transcript into a file of its own (transcript.vtt)",
  };
}
