import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { textOf } from "../../html/text-of.ts";
import { withoutOuterBreaks } from "../../html/without-outer-breaks.ts";

/** What a block begins with, and the block without it. */
export interface Lead {
  readonly lead: HtmlElement;
  readonly rest: readonly HtmlNode[];
}

const SEPARATOR = /^\s*(?:[:：.,;]|[—–-]+(?=\s))?\s*/;

/**
 * Parts the element of one of `names` that a block begins with (`**Headline**: words`) from the rest,
 * and drops the colon or dash between them. Looks into a first paragraph. Undefined where it begins otherwise.
 */
export function splitLead(nodes: readonly HtmlNode[], ...names: readonly string[]): Lead | undefined {
  const at = nodes.findIndex((node) => isElement(node) || node.text.trim() !== "");
  const [first, ...after] = nodes.slice(Math.max(at, 0));
  if (isElement(first, ...names)) return { lead: first, rest: withoutSeparator(after) };
  if (!isElement(first, "p")) return undefined;
  const inner = splitLead(first.children, ...names);
  if (inner === undefined) return undefined;
  const paragraph = textOf(inner.rest) === "" ? [] : [{ ...first, children: inner.rest }];
  return { lead: inner.lead, rest: [...paragraph, ...after] };
}

/** The words of a block's lead, and whether a colon or a dash parts them from the rest: within the lead, or after it. */
export function leadWords(nodes: readonly HtmlNode[], { lead }: Lead): LeadWords {
  const text = textOf([lead]);
  const after = textOf(nodes).slice(text.length);
  const isParted = /[:：—–-]$/.test(text) || /^\s*(?:[:：]|[—–]|--?\s)/.test(after);
  return { words: text.replace(/\s*[:：—–-]+$/, ""), isParted };
}

interface LeadWords {
  readonly words: string;
  readonly isParted: boolean;
}

function withoutSeparator(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const [first, ...after] = nodes;
  if (first === undefined || isElement(first)) return withoutOuterBreaks(nodes);
  return withoutOuterBreaks([{ text: first.text.replace(SEPARATOR, "") }, ...after]);
}
