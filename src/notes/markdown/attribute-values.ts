import type { HtmlElement } from "../../html/html-tree.ts";

const NUMBER = /^-?\d{1,5}$/;

/** What a value looks like, for the attributes whose values are no free text. */
const VALUES: Readonly<Record<string, RegExp>> = {
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i,
  role: /^doc-(?:noteref|backlink|endnotes)$/,
  align: /^(?:left|center|right)$/,
  start: NUMBER,
  value: NUMBER,
  width: NUMBER,
  height: NUMBER,
  "data-line": NUMBER,
  datetime: /^[\dA-Z:.+\- ]{1,40}$/i,
};

/** An element without the attributes whose value is not of their kind: `lang="x y"`, `start="one"`. */
export function attributeValues(element: HtmlElement): HtmlElement {
  const kept = Object.entries(element.attributes).filter(
    ([name, value]) => VALUES[name]?.test(value) ?? true,
  );
  return { ...element, attributes: Object.fromEntries(kept) };
}
