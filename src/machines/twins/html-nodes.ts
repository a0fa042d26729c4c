/** A piece of HTML: text, decoded, or an element with what is in it. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/**
 * Reads HTML as the build's sanitiser writes it: every element closed, every value in double quotes, no comments. Not a parser for
 * other HTML: what does not fit is read as text.
 */
export function htmlNodes(html: string): readonly HtmlNode[] {
  const root: OpenElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [whole, slash, name = "", attributes = "", text] of html.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined || !name) parent.children.push(decoded(text ?? whole));
    else if (slash !== "/") {
      const element: OpenElement = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!VOID.test(name)) open.push(element);
    } else if (open.length > 1 && parent.name === name) open.pop();
  }
  return root.children;
}

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
}

const PIECE = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+|<)/g;
const VOID = /^(?:br|hr|img|wbr)$/;

function attributesOf(written: string): Record<string, string> {
  const pairs = written.matchAll(/([a-z-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries(Array.from(pairs, ([, name = "", value = ""]) => [name, decoded(value)]));
}

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39);/g, (reference) => CHARACTERS[reference] ?? reference);
}

const CHARACTERS: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
  "&#39;": "'",
};
