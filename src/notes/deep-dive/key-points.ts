import type { KeyPoint } from "../../catalog/deep-dive.ts";
import { elementsOf, type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { textOf } from "../../html/text-of.ts";
import type { LineFault } from "../../schemas/fault.ts";
import { htmlOf } from "../markdown/html-of.ts";
import { lineOf } from "../markdown/line-of.ts";
import { firstMoment } from "./first-moment.ts";
import type { RawSection, SectionReading } from "./section-reading.ts";
import { splitLead } from "./split-lead.ts";

interface Draft {
  readonly line: number;
  readonly headline: readonly HtmlNode[] | undefined;
  readonly body: readonly HtmlNode[];
}

/** Key points: items of a list that each begin with a bold headline, or sub-headings with what follows them. */
export function keyPoints({ nodes, line, title }: RawSection): SectionReading {
  const byHeading = nodes.some(isHeading);
  const isStart = byHeading ? isHeading : isList;
  const first = nodes.findIndex(isStart);
  const drafts = first === -1 ? [] : draftsOf(nodes.slice(first), line, isStart);
  const intro = htmlOf(first === -1 ? nodes : nodes.slice(0, first));
  const none = {
    line,
    what: `"${title}" has no point`,
    fix: "write its points as a numbered list, each with a **bold headline** first",
  };
  return {
    content: { kind: "keyPoints", intro, points: drafts.flatMap(point) },
    problems: drafts.length === 0 ? [none] : drafts.flatMap(withoutHeadline),
  };
}

function isHeading(node: HtmlNode): boolean {
  return isElement(node, "h1", "h2", "h3", "h4", "h5", "h6");
}

function isList(node: HtmlNode): boolean {
  return isElement(node, "ol", "ul");
}

// What stands between two lists or headings belongs to the point before it.
function draftsOf(
  nodes: readonly HtmlNode[],
  line: number,
  isStart: (node: HtmlNode) => boolean,
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const node of nodes) {
    if (isElement(node) && isStart(node)) drafts.push(...startedBy(node, line));
    else appendTo(drafts, node);
  }
  return drafts;
}

function startedBy(element: HtmlElement, line: number): readonly Draft[] {
  if (isHeading(element)) return [{ line: lineOf(element, line), headline: element.children, body: [] }];
  return element.children.filter((child) => isElement(child, "li")).map((item) => itemDraft(item, line));
}

function itemDraft(item: HtmlElement, line: number): Draft {
  const split = splitLead(item.children, "strong", "b");
  return { line: lineOf(item, line), headline: split?.lead.children, body: split?.rest ?? item.children };
}

function appendTo(drafts: Draft[], node: HtmlNode): void {
  const last = drafts.pop();
  if (last !== undefined) drafts.push({ ...last, body: [...last.body, node] });
}

function point({ headline, body }: Draft): readonly KeyPoint[] {
  if (headline === undefined) return [];
  const all = [...headline, ...body];
  const words = textOf(headline)
    .replace(/^\d+[.):]\s*/, "")
    .replace(/[:：.。]$/, "");
  return [{ headline: words, html: htmlOf(body), links: linksOf(all), ...firstMoment(all) }];
}

function linksOf(nodes: readonly HtmlNode[]): KeyPoint["links"] {
  return elementsOf(nodes).flatMap(({ name, attributes: { href }, children }) =>
    name !== "a" || href === undefined || href.startsWith("#")
      ? []
      : [{ title: textOf(children) || href, url: href }],
  );
}

function withoutHeadline({ headline, body, line }: Draft): readonly LineFault[] {
  if (headline !== undefined && textOf(headline) !== "") return [];
  const what = `the point "${textOf(body).slice(0, 60)}" has no headline`;
  return [{ line, what, fix: "begin it with a **bold headline**" }];
}
