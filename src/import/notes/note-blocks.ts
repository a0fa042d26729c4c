import { elementsOf, type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { isBlock, isBlockName } from "../../html/is-block.ts";
import { textOf } from "../../html/text-of.ts";
import { withoutOuterBreaks } from "../../html/without-outer-breaks.ts";

/** Nodes as blocks in the way Markdown has them: no boxes, and two breaks in a row part paragraphs. */
export function noteBlocks(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const blocks: HtmlNode[] = [];
  let run: HtmlNode[] = [];
  for (const node of nodes.flatMap(inwards)) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    blocks.push(...paragraphs(run), ...blockOf(node));
    run = [];
  }
  return [...blocks, ...paragraphs(run)];
}

/** Bold paragraphs in a `<b>` as paragraphs with a `<b>` in each. */
function inwards(node: HtmlNode): readonly HtmlNode[] {
  if (!isElement(node) || isBlockName(node.name) || !elementsOf(node.children).some(isBlock)) return [node];
  return noteBlocks(node.children).map((block) =>
    isElement(block) ? { ...block, children: marked(block, node) } : block,
  );
}

function marked(block: HtmlElement, mark: HtmlElement): readonly HtmlNode[] {
  const isInline = !block.children.some(isBlock);
  return isInline
    ? [{ ...mark, children: block.children }]
    : block.children.flatMap((child) => inwards({ ...mark, children: [child] }));
}

const BOXES = new Set(["p", "div", "section", "figure", "figcaption"]);
const HOLDERS = new Set(["blockquote", "details"]);

function blockOf(element: HtmlElement): readonly HtmlNode[] {
  const { name, children } = element;
  if (BOXES.has(name)) return noteBlocks(children);
  if (HOLDERS.has(name)) return [{ ...element, children: noteBlocks(children) }];
  if (name === "ul" || name === "ol") return list(element);
  if (/^h[1-6]$/.test(name))
    return isSaid(children) ? [{ ...element, children: withoutOuterBreaks(children) }] : [];
  return [element];
}

function list(element: HtmlElement): readonly HtmlNode[] {
  const children = element.children.flatMap((item): readonly HtmlNode[] => {
    if (!isElement(item, "li")) return [item];
    return [{ ...item, children: noteBlocks(item.children) }];
  });
  return children.some((child) => isElement(child)) ? [{ ...element, children }] : [];
}

function paragraphs(run: readonly HtmlNode[]): readonly HtmlNode[] {
  const parts: HtmlNode[][] = [[]];
  const nodes = run.flatMap(breaksOutside);
  for (const [index, node] of nodes.entries()) {
    const isSecondBreak = isElement(node, "br") && isElement(lastSaid(nodes.slice(0, index)), "br");
    if (isSecondBreak) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts
    .filter(isSaid)
    .map((part) => ({ name: "p", attributes: {}, children: withoutOuterBreaks(part) }));
}

/** An element of a line with the breaks around what it says outside of it, where marks of Markdown may stand. */
function breaksOutside(node: HtmlNode): readonly HtmlNode[] {
  if (!isElement(node) || node.children.length === 0) return [node];
  const children = node.children.flatMap(breaksOutside);
  const isOuter = (child: HtmlNode): boolean => !isSaid([child]);
  const first = children.findIndex((child) => !isOuter(child));
  const last = children.findLastIndex((child) => !isOuter(child));
  if (first < 0) return children;
  return [
    ...children.slice(0, first),
    { ...node, children: children.slice(first, last + 1) },
    ...children.slice(last + 1),
  ];
}

function lastSaid(nodes: readonly HtmlNode[]): HtmlNode | undefined {
  return nodes.findLast((node) => isElement(node) || node.text.trim() !== "");
}

function isSaid(nodes: readonly HtmlNode[]): boolean {
  return nodes.some((node) =>
    isElement(node)
      ? node.name === "img" || textOf([node]) !== "" || isSaid(node.children)
      : node.text.trim() !== "",
  );
}
