import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";

const ELLIPSIS = "…";

/**
 * An element cut in its text where `fits` begins to fail, after a word if one fits, else after a grapheme, in no link, with an
 * ellipsis. Undefined when not even the ellipsis fits.
 */
export function cutElement(
  element: HtmlElement,
  maxCharacters: number,
  fits: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  const text = rawText(element).slice(0, maxCharacters);
  for (const ends of [wordEnds(text), graphemeEnds(text), [0]]) {
    const count = longest(ends, (end) => fits(cutAt(element, end)));
    if (count !== undefined) return cutAt(element, count);
  }
  return undefined;
}

function rawText(node: HtmlNode): string {
  return isElement(node) ? node.children.map(rawText).join("") : node.text;
}

function wordEnds(text: string): readonly number[] {
  const words = Array.from(new Intl.Segmenter("und", { granularity: "word" }).segment(text));
  return words.filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => index + segment.length);
}

function graphemeEnds(text: string): readonly number[] {
  const graphemes = Array.from(new Intl.Segmenter("und").segment(text));
  return graphemes.map(({ index, segment }) => index + segment.length);
}

/** The greatest of rising numbers that passes, where all up to it pass. */
function longest(numbers: readonly number[], passes: (value: number) => boolean): number | undefined {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(numbers[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1];
}

function cutAt(element: HtmlElement, characters: number): HtmlElement {
  return { ...element, children: cutNodes(element.children, characters) };
}

function cutNodes(nodes: readonly HtmlNode[], characters: number): readonly HtmlNode[] {
  const kept: HtmlNode[] = [];
  let left = characters;
  for (const node of nodes) {
    const length = rawText(node).length;
    if (length >= left && length > 0) return cutBefore(kept, node, left);
    kept.push(node);
    left -= length;
  }
  return ended(kept);
}

/** A link stays whole or goes. */
function cutBefore(kept: readonly HtmlNode[], node: HtmlNode, characters: number): readonly HtmlNode[] {
  if (!isElement(node, "a")) return [...kept, cutNode(node, characters)];
  return ended(rawText(node).length > characters ? kept : [...kept, node]);
}

function ended(kept: readonly HtmlNode[]): readonly HtmlNode[] {
  const last = kept.at(-1);
  if (last === undefined || isElement(last)) return [...kept, { text: ELLIPSIS }];
  return [...kept.slice(0, -1), { text: `${last.text.trimEnd()}${ELLIPSIS}` }];
}

function cutNode(node: HtmlNode, characters: number): HtmlNode {
  if (isElement(node)) return cutAt(node, characters);
  return { text: `${node.text.slice(0, characters).trimEnd()}${ELLIPSIS}` };
}
