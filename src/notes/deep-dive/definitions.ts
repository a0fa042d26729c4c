import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { textOf } from "../../html/text-of.ts";
import { withoutOuterBreaks } from "../../html/without-outer-breaks.ts";
import type { LineFault } from "../../schemas/fault.ts";
import { htmlOf } from "../markdown/html-of.ts";
import { lineOf } from "../markdown/line-of.ts";
import { gatherEntries } from "./gather-entries.ts";
import type { RawSection, SectionReading } from "./section-reading.ts";
import { leadWords, splitLead } from "./split-lead.ts";

interface Draft {
  readonly term: string;
  readonly body: readonly HtmlNode[];
}

const TERM = /^\s*([^:：—–\n]{1,80}?)(?:\s*:(?:\s|$)|\s*：|\s*[—–]\s|\s+--?\s)/;
const LEADS = ["strong", "b", "em", "code", "a", "dfn", "dt", "h1", "h2", "h3", "h4", "h5", "h6"];

/** Definitions: list items or paragraphs that say `**Term**: meaning` or `Term: meaning`, or a heading a term. */
export function definitions({ nodes, line, title }: RawSection): SectionReading {
  const { intro, entries, strays } = gatherEntries(nodes.flatMap(blocksOf), draftOf);
  const problems = strays.map((item) => withoutTerm(item, line));
  if (entries.length === 0 && problems.length === 0) problems.push(empty(line, title));
  const meanings = entries.map(({ term, body }) => ({ term, html: htmlOf(body) }));
  return { content: { kind: "definitions", intro: htmlOf(intro), definitions: meanings }, problems };
}

function blocksOf(node: HtmlNode): readonly HtmlNode[] {
  return isElement(node, "ul", "ol", "dl") ? node.children.filter((child) => isElement(child)) : [node];
}

function draftOf(block: HtmlElement): Draft | undefined {
  if (/^(?:h[1-6]|dt)$/.test(block.name)) return { term: textOf([block]), body: [] };
  if (block.name !== "li" && block.name !== "p") return undefined;
  return ledBy(block) ?? begunBy(block);
}

/** `**Term**: meaning`: the lead is a term only when a colon or a dash comes after it, or is the last thing in it. */
function ledBy(block: HtmlElement): Draft | undefined {
  const split = splitLead(block.children, ...LEADS);
  if (split === undefined) return undefined;
  const { words, isParted } = leadWords(block.children, split);
  const isMarked = /^(?:strong|b|dfn)$/.test(split.lead.name);
  return isParted || isMarked ? { term: words, body: split.rest } : undefined;
}

function begunBy(block: HtmlElement): Draft | undefined {
  const inner = block.children.find((child) => isElement(child) || child.text.trim() !== "");
  if (isElement(inner, "p"))
    return begunBy({ ...inner, children: [...inner.children, ...after(block, inner)] });
  const [first, ...others] = block.children;
  if (first === undefined || isElement(first)) return undefined;
  const match = TERM.exec(first.text);
  if (match?.[1] === undefined) return undefined;
  const body = withoutOuterBreaks([{ text: first.text.slice(match[0].length) }, ...others]);
  return { term: match[1].trim(), body };
}

function after({ children }: HtmlElement, child: HtmlNode): readonly HtmlNode[] {
  return children.slice(children.indexOf(child) + 1);
}

function withoutTerm(item: HtmlElement, line: number): LineFault {
  const what = `the definition "${textOf([item]).slice(0, 60)}" has no term`;
  return { line: lineOf(item, line), what, fix: "write it as **Term**: meaning" };
}

function empty(line: number, title: string): LineFault {
  return {
    line,
    what: `"${title}" has no definition`,
    fix: "write its definitions as a list of **Term**: meaning",
  };
}
