import type { HtmlElement } from "../../html/html-tree.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { renderHtml } from "../../html/render-html.ts";
import { cutElement } from "./cut-element.ts";
import { limitedBlocks } from "./limited-blocks.ts";

/**
 * HTML of this room in the few elements that every podcast app shows (`p ol ul li a b i strong em br`) and in at most
 * `maxBytes` of UTF-8. What is too long ends after a whole paragraph or list; only the first is cut within its words.
 */
export function limitedHtml(html: string, maxBytes: number): string {
  const kept: string[] = [];
  let left = maxBytes;
  for (const block of limitedBlocks(parseHtml(html))) {
    const written = renderHtml([block]);
    left -= utf8Bytes(written);
    if (left < 0) return kept.length === 0 ? cutBlock(block, maxBytes) : kept.join("");
    kept.push(written);
  }
  return kept.join("");
}

function cutBlock(block: HtmlElement, maxBytes: number): string {
  const cut = cutElement(block, maxBytes, (element) => utf8Bytes(renderHtml([element])) <= maxBytes);
  return cut === undefined ? "" : renderHtml([cut]);
}

/** How long a text is where a limit is in bytes. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
