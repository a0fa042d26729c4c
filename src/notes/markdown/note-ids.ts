import { slug } from "github-slugger";
import { elementsOf, type HtmlElement, type HtmlNode } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";
import { textOf } from "../../html/text-of.ts";

/**
 * Nodes with ids that are the notes' own: each begins with `prefix`, so none can be taken for one of the page's
 * (or clobber a name in its scripts), and none occurs twice. Headings get one from their words, as on GitHub.
 * Links to an id in the notes follow it; other `#anchors` are the page's and stay.
 */
export function noteIds(nodes: readonly HtmlNode[], prefix: string): readonly HtmlNode[] {
  const ids: Ids = { written: writtenIds(nodes), taken: new Set(), counts: new Map() };
  const named = mapHtml(nodes, (element) => [withId(element, prefix, ids)]);
  return mapHtml(named, (element) => [withAnchor(element, prefix, ids.taken)]);
}

interface Ids {
  /** What the host wrote as ids: a heading's own words never take one of them away. */
  readonly written: ReadonlySet<string>;
  readonly taken: Set<string>;
  /** How often the same words were a heading. */
  readonly counts: Map<string, number>;
}

function writtenIds(nodes: readonly HtmlNode[]): ReadonlySet<string> {
  return new Set(elementsOf(nodes).map(({ attributes }) => anchorName(attributes.id ?? "")));
}

function withId(element: HtmlElement, prefix: string, ids: Ids): HtmlElement {
  const { id: given = "", ...others } = element.attributes;
  const own = anchorName(given);
  const id = own !== "" && !ids.taken.has(own) ? own : headingId(element, ids);
  if (id === "") return { ...element, attributes: others };
  ids.taken.add(id);
  return { ...element, attributes: { ...others, id: `${prefix}${id}` } };
}

function headingId(element: HtmlElement, { written, taken, counts }: Ids): string {
  if (!/^h[1-6]$/.test(element.name)) return "";
  const base = anchorName(slug(textOf(element.children))) || "section";
  let count = counts.get(base) ?? 0;
  let id = count === 0 ? base : `${base}-${count}`;
  while (taken.has(id) || written.has(id)) {
    count += 1;
    id = `${base}-${count}`;
  }
  counts.set(base, count + 1);
  return id;
}

function withAnchor(element: HtmlElement, prefix: string, ids: ReadonlySet<string>): HtmlElement {
  const { href } = element.attributes;
  if (href === undefined || !href.startsWith("#")) return element;
  const name = anchorName(decoded(href.slice(1)));
  if (!ids.has(name)) return element;
  return { ...element, attributes: { ...element.attributes, href: `#${prefix}${name}` } };
}

// An id cannot hold white space, and one of letters, digits, - and _ needs no escaping anywhere.
function anchorName(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}_-]+/gu, "-").replace(/^-+|-+$/g, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
