import type { HtmlElement, HtmlNode } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";
import { parseHtml } from "../../html/parse-html.ts";
import { renderHtml } from "../../html/render-html.ts";
import { addressKind } from "./reference-path.ts";

/** What an app that shows a feed can use. Ids are not in it: a link to a footnote leads to the page, where the id is. */
const KEPT = new Set([
  "href",
  "src",
  "alt",
  "title",
  "lang",
  "dir",
  "start",
  "reversed",
  "value",
  "datetime",
  "role",
  "align",
  "width",
  "height",
]);

/**
 * HTML of this room as a feed carries it: every address absolute against `page`, the episode page's URL
 * (`#t=751` → `https://show.example/episodes/tides#t=751`), without ids, classes and what else only the page needs.
 */
export function absoluteHtml(html: string, page: string): string {
  return renderHtml(mapHtml(parseHtml(html), (element) => absolute(element, page)));
}

function absolute(element: HtmlElement, page: string): readonly HtmlNode[] {
  const attributes = Object.entries(element.attributes)
    .filter(([name, value]) => KEPT.has(name) || isPaid(name, value))
    .map(([name, value]) => [name, name === "href" || name === "src" ? absoluteAddress(value, page) : value]);
  return [{ ...element, attributes: Object.fromEntries(attributes) }];
}

// What else `rel` says is for browsers; that a link is paid for is for everybody.
function isPaid(name: string, value: string): boolean {
  return name === "rel" && value.startsWith("sponsored");
}

// Where there is no URL to be made of it, the page itself is the honest answer.
function absoluteAddress(address: string, page: string): string {
  const kind = addressKind(address);
  if (kind === "external" || kind === "mail") return address;
  return URL.parse(address, page)?.href ?? page;
}
