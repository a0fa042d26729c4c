import type { QuoteOrStory } from "../../catalog/deep-dive.ts";
import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { textOf } from "../../html/text-of.ts";
import { htmlOf } from "../markdown/html-of.ts";
import { firstMoment } from "./first-moment.ts";
import type { RawSection, SectionReading } from "./section-reading.ts";
import { splitAttribution } from "./split-attribution.ts";
import { leadWords, splitLead } from "./split-lead.ts";

type Quote = Extract<QuoteOrStory, { kind: "quote" }>;

/** How a quotation begins, in the languages of `deep-dive-words` and others: “ ” „ « » 「 "; an apostrophe may begin a word. */
const QUOTED = /^["“”„«»‹›‘‚「『]/;
const ATTRIBUTION = /^\s*(?:[—–]|--?\s)\s*\S/;

/**
 * Quotes and stories: block quotes and paragraphs in quotation marks, with whom they are by, or with a bold lead that says so
 * (`**Ann on tides**: “They wait.”`); all else are stories.
 */
export function quotes({ nodes, line, title }: RawSection): SectionReading {
  const entries: QuoteOrStory[] = [];
  let headings: readonly HtmlNode[] = [];
  for (const block of nodes.flatMap(blocksOf)) {
    if (/^h[1-6]$/.test(block.name)) headings = [...headings, block];
    else if (isAttribution(block, entries.at(-1))) attribute(entries, textOf([block]));
    else {
      entries.push(entryOf(block, headings));
      headings = [];
    }
  }
  const none = {
    line,
    what: `"${title}" has neither a quote nor a story`,
    fix: "write a quote as > words, with — who said them on its last line",
  };
  return {
    content: { kind: "quotes", entries: entries.map(withAttribution) },
    problems: entries.length === 0 ? [none] : [],
  };
}

function blocksOf(node: HtmlNode): readonly HtmlElement[] {
  if (isElement(node, "ul", "ol")) return node.children.filter((child) => isElement(child));
  if (isElement(node)) return [node];
  return node.text.trim() === "" ? [] : [{ name: "p", attributes: {}, children: [node] }];
}

function entryOf(block: HtmlElement, headings: readonly HtmlNode[]): QuoteOrStory {
  if (headings.length > 0) return { kind: "story", html: htmlOf([...headings, ...asBlocks(block)]) };
  if (block.name === "blockquote") return quote(block.children);
  const isPlain = block.name === "p" || block.name === "li";
  if (isPlain && QUOTED.test(textOf([block]))) return quote(asBlocks(block));
  const led = isPlain ? ledQuote(block) : undefined;
  if (led !== undefined) return led;
  return { kind: "story", html: htmlOf(asBlocks(block)) };
}

/** A quotation behind a bold lead. */
function ledQuote(block: HtmlElement): Quote | undefined {
  const split = splitLead(block.children, "strong", "b");
  if (split === undefined) return undefined;
  const { words, isParted } = leadWords(block.children, split);
  const [first, ...more] = split.rest.filter((node) => textOf([node]) !== "");
  if (isElement(first, "blockquote") && more.length === 0) return { ...quote(first.children), lead: words };
  if (!isParted || !QUOTED.test(textOf(split.rest))) return undefined;
  return { ...quote(asBlocks({ ...block, children: split.rest })), lead: words };
}

/** A lead says whom a quotation is by, unless something else does. */
function withAttribution(entry: QuoteOrStory): QuoteOrStory {
  if (entry.kind === "story" || entry.lead === undefined || entry.attribution !== undefined) return entry;
  const { lead, ...others } = entry;
  return { ...others, attribution: lead };
}

function asBlocks(block: HtmlElement): readonly HtmlNode[] {
  if (block.name !== "li") return [block];
  return block.children.some((child) => isElement(child, "p")) ? block.children : [{ ...block, name: "p" }];
}

function quote(nodes: readonly HtmlNode[]): Quote {
  const { body, attribution } = splitAttribution(nodes);
  const by = attribution === undefined ? {} : { attribution };
  return { kind: "quote", html: htmlOf(body), ...by, ...firstMoment(nodes) };
}

function isAttribution(block: HtmlElement, before: QuoteOrStory | undefined): boolean {
  if (before?.kind !== "quote" || before.attribution !== undefined) return false;
  return block.name === "p" && ATTRIBUTION.test(textOf([block]));
}

function attribute(entries: QuoteOrStory[], text: string): void {
  const last = entries.pop();
  if (last?.kind === "quote") entries.push({ ...last, attribution: text.replace(/^[—–-]+\s*/, "") });
}
