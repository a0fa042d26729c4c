import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { rawTextOf } from "../../html/text-of.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownText } from "./markdown-text.ts";

/** A relative address → a full one. */
export type MakeFull = (href: string) => string;

/** What stands in a line → Markdown in one line. */
export function inlineMarkdown(nodes: readonly HtmlNode[], resolve: MakeFull): string {
  return nodes
    .map((node) => (isElement(node) ? elementMarkdown(node, resolve) : markdownText(node.text)))
    .join("");
}

function elementMarkdown(element: HtmlElement, resolve: MakeFull): string {
  const inner = (): string => inlineMarkdown(element.children, resolve);
  switch (element.name) {
    case "strong":
    case "b":
      return around("**", inner());
    case "em":
    case "i":
      return around("*", inner());
    case "del":
    case "s":
      return around("~~", inner());
    case "code":
    case "kbd":
    case "samp":
      return codeSpan(rawTextOf(element.children));
    case "a":
      return linked(inner(), element.attributes.href, resolve);
    case "img":
      return pictureMarkdown(element, resolve);
    case "br":
      return "\\\n";
    default:
      return inner();
  }
}

/** Emphasis must touch what it is about: spaces at its ends go outside (CommonMark §6.2). */
function around(mark: string, text: string): string {
  const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return core === "" ? text : `${before}${mark}${core}${mark}${after}`;
}

function linked(text: string, href: string | undefined, resolve: MakeFull): string {
  return href === undefined || text.trim() === "" ? text : markdownLink(text, resolve(href));
}

function pictureMarkdown({ attributes: { src, alt = "" } }: HtmlElement, resolve: MakeFull): string {
  return src === undefined ? "" : `!${markdownLink(markdownText(alt), resolve(src))}`;
}

/** Between more backticks than are in it, with a space where it begins or ends with one (CommonMark §6.1). */
function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, " ");
  if (line.trim() === "") return line;
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const padded = /^[` ]|[` ]$/.test(line) ? ` ${line} ` : line;
  return `${fence}${padded}${fence}`;
}
