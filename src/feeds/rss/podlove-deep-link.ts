import { type XmlElement, xmlElement } from "./xml-element.ts";

/** Where the moments of an episode are, on its page: apps put `t=751` or `t=60,90` behind it. Source: Podlove's deep links. */
export function podloveDeepLink(page: string): XmlElement {
  return xmlElement("atom:link", { rel: "http://podlove.org/deep-link", href: `${page}#` });
}
