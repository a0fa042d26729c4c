import type { Resource } from "../../catalog/deep-dive.ts";
import { elementsOf, type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";
import { textOf } from "../../html/text-of.ts";
import type { LineFault } from "../../schemas/fault.ts";
import { htmlOf } from "../markdown/html-of.ts";
import { lineOf } from "../markdown/line-of.ts";
import { gatherEntries } from "./gather-entries.ts";
import type { RawSection, SectionReading } from "./section-reading.ts";
import { splitLead } from "./split-lead.ts";

interface Draft {
  readonly title: string;
  readonly url: string;
  readonly body: readonly HtmlNode[];
}

/** Learning resources: items of a list with a link each, or paragraphs that begin with one, and words about it. */
export function resources({ nodes, line, title }: RawSection): SectionReading {
  const { intro, entries, strays } = gatherEntries(nodes.flatMap(blocksOf), draftOf);
  const problems = strays.map((item) => withoutLink(item, line));
  if (entries.length === 0 && problems.length === 0) problems.push(empty(line, title));
  return { content: { kind: "resources", intro: htmlOf(intro), resources: entries.map(resource) }, problems };
}

function blocksOf(node: HtmlNode): readonly HtmlNode[] {
  return isElement(node, "ul", "ol") ? node.children.filter((child) => isElement(child)) : [node];
}

function draftOf(block: HtmlElement): Draft | undefined {
  if (block.name !== "li" && block.name !== "p") return undefined;
  const link = elementsOf(block.children).find(isWayOut);
  if (link?.attributes.href === undefined) return undefined;
  const target = { title: textOf(link.children) || link.attributes.href, url: link.attributes.href };
  const split = splitLead(block.children, "a", "strong", "b", "em");
  if (split !== undefined && textOf([split.lead]) === textOf(link.children))
    return { ...target, body: split.rest };
  return block.name === "li" ? { ...target, body: unlinked(block.children, link) } : undefined;
}

function isWayOut({ name, attributes: { href } }: HtmlElement): boolean {
  return name === "a" && href !== undefined && !href.startsWith("#");
}

// Words before the link, "Read [this](…) first": they stay whole, the one link in them as words.
function unlinked(nodes: readonly HtmlNode[], { attributes, children }: HtmlElement): readonly HtmlNode[] {
  const isLink = (element: HtmlElement) =>
    element.name === "a" && element.attributes.href === attributes.href;
  if (textOf(nodes) === textOf(children)) return [];
  return mapHtml(nodes, (element) => (isLink(element) ? element.children : [element]));
}

function resource({ title, url, body }: Draft): Resource {
  return { title, url, html: htmlOf(body) };
}

function withoutLink(item: HtmlElement, line: number): LineFault {
  const what = `the resource "${textOf([item]).slice(0, 60)}" has no link`;
  return { line: lineOf(item, line), what, fix: "write it as [title](https://…): what it is good for" };
}

function empty(line: number, title: string): LineFault {
  return {
    line,
    what: `"${title}" has no link`,
    fix: "write its resources as a list of [title](https://…): what it is good for",
  };
}
