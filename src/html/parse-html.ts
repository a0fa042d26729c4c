import { type HtmlElement, type HtmlNode, voidElements } from "./html-tree.ts";

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:="([^"]*)")?/g;
const CHARACTER: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
};

/**
 * Reads HTML in the one spelling that `safeHtml` and `renderHtml` write: names in lower case, values in
 * double quotes, four character references. It is no parser for the HTML of strangers; what it does not
 * know stays text, so nothing grows into a tag that was not one. Unclosed elements end with their parent.
 */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let from = 0;
  for (const tag of html.matchAll(TAG)) {
    addText(open, html.slice(from, tag.index));
    from = tag.index + tag[0].length;
    const [, slash, name = "", attributes = ""] = tag;
    if (slash === "/") close(open, name);
    else addElement(open, { name, attributes: parseAttributes(attributes), children: [] });
  }
  addText(open, html.slice(from));
  return root.children;
}

/**
 * The text of HTML in the same spelling, with what `instead` gives in place of each tag, of start and end tags alike. It makes no tree,
 * which takes five times as long.
 */
export function replaceTags(
  html: string,
  instead: (name: string, attributes: () => Readonly<Record<string, string>>) => string,
): string {
  let text = "";
  let from = 0;
  for (const { 0: tag, 2: name = "", 3: attributes = "", index } of html.matchAll(TAG)) {
    text += decode(html.slice(from, index)) + instead(name, () => parseAttributes(attributes));
    from = index + tag.length;
  }
  return text + decode(html.slice(from));
}

function addText(open: readonly OpenElement[], html: string): void {
  if (html !== "") open.at(-1)?.children.push({ text: decode(html) });
}

function addElement(open: OpenElement[], element: OpenElement): void {
  open.at(-1)?.children.push(element satisfies HtmlElement);
  if (!voidElements.has(element.name)) open.push(element);
}

function close(open: OpenElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function parseAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = "", value = ""]) => [name, decode(value)]),
  );
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:amp|lt|gt|quot);/g, (reference) => CHARACTER[reference] ?? reference);
}
