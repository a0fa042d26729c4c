import { generate, parse, walk } from "css-tree";
import type { SiteFiles } from "../../catalog/catalog.ts";
import type { WholeTheme } from "./design-defaults.ts";

/**
 * The colours of a site for where there is no stylesheet, such as a home screen: those that its whole stylesheet gives the tokens, the host's own
 * part of it included. Of a pair the light one counts, unless the site is always dark.
 */
export function siteColors(css: string, scheme: WholeTheme["scheme"]): SiteFiles["colors"] {
  const values = rootValues(css);
  const last = (token: string): string =>
    (values.get(token) ?? []).map((value) => colorIn(value, scheme)).findLast((color) => color !== "") ?? "";
  return { paper: last("--paper"), accent: last("--accent") };
}

/** What `:root` gives to custom properties wherever the page is shown, in order. */
function rootValues(css: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  walk(parse(css, { parseValue: false }), function (node) {
    const isAlways = this.atrule === null || this.atrule.name === "layer";
    if (node.type !== "Declaration" || !isAlways || !this.rule) return;
    if (!generate(this.rule.prelude).split(",").includes(":root")) return;
    values.set(node.property, [...(values.get(node.property) ?? []), generate(node.value).trim()]);
  });
  return values;
}

/** What follows from other properties, or from what a page stands in, only a browser knows. */
const COLOR =
  /^(?:#[0-9a-f]{3,8}|(?!var\b|env\b|inherit|initial|unset|revert|transparent|currentcolor)[a-z]+(?:\([^()]*\))?)$/i;
const PAIR = /^light-dark\(\s*(.+?)\s*,\s*([^,]+|[a-z]+\([^()]*\))\s*\)$/i;

/** Empty when it is none that can be told. */
function colorIn(value: string, scheme: WholeTheme["scheme"]): string {
  const [, light, dark] = PAIR.exec(value) ?? [];
  const color = (scheme === "dark" ? dark : light) ?? value;
  return COLOR.test(color) ? color : "";
}
