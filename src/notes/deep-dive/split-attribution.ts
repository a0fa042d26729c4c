import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { textOf } from "../../html/text-of.ts";
import { withoutOuterBreaks } from "../../html/without-outer-breaks.ts";

/** A quotation's words, and in plain text whom they are by. */
export interface Attributed {
  readonly body: readonly HtmlNode[];
  readonly attribution?: string;
}

/** A dash at the beginning of a line, or after the closing quotation mark. */
const DASH = /(?:^|\n)\s*(?:[—–]+|--?(?=\s))\s*|(?<=["“”»«›‹’‘」』])\s*(?:[—–]+|--?(?=\s))\s*/g;

/** Parts from a quotation the name after its last dash; `> - Name`, which Markdown takes for a list, counts too. */
export function splitAttribution(nodes: readonly HtmlNode[]): Attributed {
  const blocks = nodes.filter((node) => isElement(node) || node.text.trim() !== "");
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (isElement(last, "ul") && before.length > 0 && isOneItem(last))
    return { body: before, attribution: textOf([last]) };
  if (!isElement(last, "p")) return { body: blocks };
  const split = splitParagraph(last.children);
  if (split === undefined) return { body: blocks };
  const rest = textOf(split.body) === "" ? [] : [{ ...last, children: split.body }];
  return { body: [...before, ...rest], ...attributedTo(split.name) };
}

function isOneItem({ children }: HtmlElement): boolean {
  return children.filter((child) => isElement(child)).length === 1;
}

function attributedTo(name: string): { readonly attribution?: string } {
  return name === "" ? {} : { attribution: name };
}

function splitParagraph(nodes: readonly HtmlNode[]) {
  for (const [at, node] of [...nodes.entries()].reverse()) {
    if (isElement(node)) continue;
    // After a <br> the text begins with the dash itself, as `^` allows; elsewhere a line must have ended.
    const isLineStart = at === 0 || isElement(nodes[at - 1], "br");
    const dash = [...node.text.matchAll(DASH)]
      .filter(({ 0: mark, index }) => index > 0 || isLineStart || mark.startsWith("\n"))
      .at(-1);
    if (dash === undefined) continue;
    const name = [{ text: node.text.slice(dash.index + dash[0].length) }, ...nodes.slice(at + 1)];
    const body = [...nodes.slice(0, at), { text: node.text.slice(0, dash.index) }];
    return { body: withoutOuterBreaks(body), name: textOf(name) };
  }
  return undefined;
}
