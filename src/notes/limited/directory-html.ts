import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { renderHtml } from "../../html/render-html.ts";
import { textOf } from "../../html/text-of.ts";
import { withoutOuterBreaks } from "../../html/without-outer-breaks.ts";
import { beginsWithClock } from "../../moments/clock.ts";
import { cutElement } from "./cut-element.ts";
import { limitedBlocks } from "./limited-blocks.ts";
import { utf8Bytes } from "./limited-html.ts";

const KEPT = new Set(["p", "ol", "ul", "li", "br"]);

/**
 * HTML of this room in the elements that every directory takes in an episode's description (Apple's list: `p ol ul li a`) and in
 * at most `maxBytes` of UTF-8: a line of its own is a paragraph, emphasis is its words. What is too long ends between two
 * paragraphs or items; only a paragraph that is too long by itself and comes first is cut, after a word and in no link.
 */
export function directoryHtml(html: string, maxBytes: number): string {
  const kept: string[] = [];
  let left = maxBytes;
  for (const blocks of keptTogether(limitedBlocks(parseHtml(html)).flatMap(plainBlocks))) {
    const written = renderHtml(blocks);
    if (utf8Bytes(written) > left) {
      kept.push(...beginning(blocks, left, kept.length === 0));
      break;
    }
    left -= utf8Bytes(written);
    kept.push(written);
  }
  return kept.join("");
}

/** Each block by itself; but lines that begin with a moment are chapters to apps, and half of them would say there are no others. */
function keptTogether(blocks: readonly HtmlElement[]): readonly (readonly HtmlElement[])[] {
  const groups: HtmlElement[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    // A group of several is one of moments.
    if (last?.[0] !== undefined && isMoment(block) && isMoment(last[0])) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function isMoment(block: HtmlElement): boolean {
  const lines = block.name === "p" ? [block] : block.children;
  return lines.every((line) => beginsWithClock(textOf([line])));
}

/** What of blocks that do not fit as a whole does: items of a list, or the words of a first paragraph. */
function beginning(blocks: readonly HtmlElement[], maxBytes: number, isFirst: boolean): readonly string[] {
  const [block, ...others] = blocks;
  if (block === undefined || others.length > 0) return [];
  const fits = (element: HtmlElement): boolean => utf8Bytes(renderHtml([element])) <= maxBytes;
  if (block.name === "p") {
    const cut = isFirst ? cutElement(block, maxBytes, fits) : undefined;
    return cut === undefined ? [] : [renderHtml([cut])];
  }
  if (isMoment(block)) return [];
  const count = block.children.findIndex((_, at) => !fits(firstItems(block, at + 1)));
  return count <= 0 ? [] : [renderHtml([firstItems(block, count)])];
}

function firstItems(list: HtmlElement, count: number): HtmlElement {
  return { ...list, children: list.children.slice(0, count) };
}

function plainBlocks(block: HtmlElement): readonly HtmlElement[] {
  const bare = mapHtml([block], withoutEmphasis);
  return bare.flatMap((element) => {
    if (!isElement(element)) return [];
    return element.name === "p" ? lines(element.children).map((line) => plain("p", line)) : [list(element)];
  });
}

function withoutEmphasis(element: HtmlElement): readonly HtmlNode[] {
  if (element.name === "a") return link(element);
  return KEPT.has(element.name) ? [element] : element.children;
}

/** A link on one line; its words alone where it leads nowhere. */
function link(element: HtmlElement): readonly HtmlNode[] {
  const children = mapHtml(element.children, () => [{ text: " " }]);
  const isLink = element.attributes.href !== undefined && textOf(children) !== "";
  return isLink ? [{ ...element, children }] : children;
}

function list({ name, children }: HtmlElement): HtmlElement {
  return plain(
    name,
    children.filter((child) => isElement(child, "li")).map((item) => plain("li", itemContent(item.children))),
  );
}

/** An item of one line holds it as it is, one of several holds paragraphs. */
function itemContent(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const isList = (node: HtmlNode): node is HtmlElement => isElement(node, "ul", "ol");
  const said = lines(nodes.filter((node) => !isList(node)));
  const content = said.length === 1 ? said.flat() : said.map((line) => plain("p", line));
  return [...content, ...nodes.filter(isList).map(list)];
}

/** Nodes parted where a line ends, without empty lines and the white space around each. */
function lines(nodes: readonly HtmlNode[]): readonly (readonly HtmlNode[])[] {
  const found: HtmlNode[][] = [[]];
  for (const node of nodes) {
    if (isElement(node, "br")) found.push([]);
    else found.at(-1)?.push(node);
  }
  return found.filter((line) => textOf(line) !== "").map(withoutOuterBreaks);
}

function plain(name: string, children: readonly HtmlNode[]): HtmlElement {
  return { name, attributes: {}, children };
}
