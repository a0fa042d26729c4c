import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { isBlock } from "../../html/is-block.ts";
import { textOf } from "../../html/text-of.ts";

const INLINE = new Set(["b", "i", "strong", "em", "a", "br"]);

/**
 * Nodes as paragraphs and lists with nothing in them but links and emphasis: headings and terms are bold paragraphs,
 * rows of a table lines with bars, quotations and boxes what they hold. Footnotes, marks and notes, are left out.
 */
export function limitedBlocks(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const blocks: HtmlElement[] = [];
  let run: HtmlNode[] = [];
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    blocks.push(...paragraph(run), ...blockOf(node));
    run = [];
  }
  return [...blocks, ...paragraph(run)];
}

function blockOf(element: HtmlElement): readonly HtmlElement[] {
  if (element.attributes.role === "doc-endnotes") return [];
  if (/^(?:h[1-6]|dt|summary|caption)$/.test(element.name)) return bold(element.children);
  if (element.name === "ul" || element.name === "ol") return list(element);
  if (element.name === "tr") return paragraph(row(element));
  if (element.name === "pre") return paragraph(lines(element));
  if (element.name === "hr") return [];
  return limitedBlocks(element.children);
}

function paragraph(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const children = inline(nodes);
  return textOf(children) === "" ? [] : [plain("p", children)];
}

function bold(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return paragraph(nodes).map(({ name, children }) => plain(name, [plain("strong", children)]));
}

function list({ name, children }: HtmlElement): readonly HtmlElement[] {
  const items = children
    .filter((child) => isElement(child, "li"))
    .map((item) => plain("li", itemContent(limitedBlocks(item.children))));
  return items.length === 0 ? [] : [plain(name, items)];
}

// An item is one line with its inner lists; more paragraphs follow after a break.
function itemContent(blocks: readonly HtmlElement[]): readonly HtmlNode[] {
  return blocks.flatMap((block, at) => {
    if (block.name !== "p") return [block];
    return at === 0 ? block.children : [plain("br", []), ...block.children];
  });
}

function row({ children }: HtmlElement): readonly HtmlNode[] {
  const cells = children.filter((cell) => isElement(cell, "td", "th"));
  return cells.flatMap((cell, at) => (at === 0 ? cell.children : [{ text: " | " }, ...cell.children]));
}

function lines(element: HtmlElement): readonly HtmlNode[] {
  const text = rawText(element).replace(/\n+$/, "").split("\n");
  return text.flatMap((line, at) => (at === 0 ? [{ text: line }] : [plain("br", []), { text: line }]));
}

function rawText(node: HtmlNode): string {
  return isElement(node) ? node.children.map(rawText).join("") : node.text;
}

function inline(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    if (node.name === "img") return [{ text: node.attributes.alt ?? "" }];
    if (isFootnoteMark(node)) return [];
    const children = inline(node.children);
    return INLINE.has(node.name) ? [plain(node.name, children, node.attributes.href)] : children;
  });
}

function isFootnoteMark({ attributes }: HtmlElement): boolean {
  return attributes.role === "doc-noteref" || attributes.role === "doc-backlink";
}

function plain(name: string, children: readonly HtmlNode[], href?: string): HtmlElement {
  return { name, attributes: name === "a" && href !== undefined ? { href } : {}, children };
}
