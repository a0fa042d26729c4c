import { type HtmlNode, isElement } from "../../html/html-tree.ts";

const VERBATIM = new Set(["a", "code", "pre", "kbd", "samp"]);

const ADDRESS =
  /https?:\/\/[^\s<>"'`\\^{|}[\]]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?![\w-])/gi;

/** Nodes in which an address that stands there as text is a link to it, as every app makes one of it. */
export function linkAddresses(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return linkText(node.text);
    if (VERBATIM.has(node.name)) return [node];
    return [{ ...node, children: linkAddresses(node.children) }];
  });
}

function linkText(text: string): readonly HtmlNode[] {
  const nodes: HtmlNode[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutEnd(found);
    const isMail = !/^https?:/i.test(address);
    if (!isMail && !URL.canParse(address)) continue;
    nodes.push({ text: text.slice(from, index) });
    nodes.push({
      name: "a",
      attributes: { href: isMail ? `mailto:${address}` : address },
      children: [{ text: address }],
    });
    from = index + address.length;
  }
  return [...nodes, { text: text.slice(from) }].filter((node) => isElement(node) || node.text !== "");
}

/** What ends a sentence or a bracket around an address is no part of it. */
function withoutEnd(found: string): string {
  const bare = found.replace(/[.,;:!?'*_~…”’»]+$/u, "");
  return bare.endsWith(")") && !bare.includes("(") ? withoutEnd(bare.slice(0, -1)) : bare;
}
