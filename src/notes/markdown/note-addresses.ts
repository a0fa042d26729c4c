import type { HtmlElement, HtmlNode } from "../../html/html-tree.ts";
import { mapHtml } from "../../html/map-html.ts";
import { addressKind, plainAddress, referencePath } from "./reference-path.ts";

/** Finds the site address of a file that the notes name by a relative path (decoded, without `?…` and `#…`). */
export type Resolve = (reference: string) => string;

/**
 * Nodes with every link and image led to where it belongs: files through `resolve`, other sites with
 * `rel="noopener noreferrer"`. A link that leads nowhere leaves its words, an image its `alt`.
 */
export function noteAddresses(nodes: readonly HtmlNode[], resolve: Resolve): readonly HtmlNode[] {
  return mapHtml(nodes, (element) => {
    if (element.name === "a") return [link(element, resolve)].flat();
    if (element.name === "img") return [image(element, resolve)];
    return [element];
  });
}

function link(element: HtmlElement, resolve: Resolve): HtmlElement | readonly HtmlNode[] {
  const { href: written, ...others } = element.attributes;
  const href = resolved(plainAddress(written ?? ""), resolve);
  // An `<a id>` without an address stays: it is where another link leads.
  if (addressKind(href) === "refused" && others.id === undefined) return element.children;
  if (addressKind(href) === "refused") return { ...element, name: "span", attributes: others };
  const rel = addressKind(href) === "external" ? { rel: "noopener noreferrer" } : {};
  return { ...element, attributes: { href, ...others, ...rel } };
}

function image(element: HtmlElement, resolve: Resolve): HtmlNode {
  const { src: written, alt = "", ...others } = element.attributes;
  const src = resolved(plainAddress(written ?? ""), resolve);
  const kind = addressKind(src);
  if (kind !== "external" && kind !== "site") return { text: alt };
  return { ...element, attributes: { src, alt, ...others, loading: "lazy" } };
}

function resolved(address: string, resolve: Resolve): string {
  if (addressKind(address) !== "relative") return address;
  const { path, suffix } = referencePath(address);
  return `${resolve(path)}${suffix}`;
}
