import { type Declaration, ident, parse, string, tokenize, tokenTypes, walk } from "css-tree";
import type { StandInKind } from "./stand-ins.ts";

/** Where a list of fonts names a family of the host's. */
export interface FamilyUse {
  readonly family: string;
  /** Behind the name. */
  readonly end: number;
  /** What else the list has: serif, or none; null for letters that are all of one width, which nothing stands in for. */
  readonly kind: StandInKind | null;
}

/** All uses of these families in `font-family`, `font` and custom properties, in order. */
export function familyUses(css: string, families: ReadonlySet<string>): readonly FamilyUse[] {
  const uses: FamilyUse[] = [];
  walk(parse(css, { positions: true, parseValue: false }), function (node) {
    if (node.type !== "Declaration" || this.atrule?.name.toLowerCase() === "font-face") return;
    if (/^(?:font|font-family|--.*)$/i.test(node.property)) uses.push(...usesIn(node, css, families));
  });
  return uses;
}

function usesIn({ value: { loc } }: Declaration, css: string, families: ReadonlySet<string>): FamilyUse[] {
  if (!loc) return [];
  const text = css.slice(loc.start.offset, loc.end.offset);
  const kind = kindOf(text);
  const known = new Map([...families].map((family) => [family.toLowerCase(), family]));
  return namesIn(text).flatMap(({ name, end }) => {
    const family = known.get(name.toLowerCase());
    return family === undefined ? [] : [{ family, end: loc.start.offset + end, kind }];
  });
}

function kindOf(list: string): StandInKind | null {
  if (/(?:^|[\s,])(?:ui-)?monospace\b/i.test(list)) return null;
  return /(?:^|[\s,])(?:ui-)?serif\b/i.test(list) ? "serif" : "sans";
}

/** Whatever may be the name of a family: a string, or words in a row, from each of them on. */
function namesIn(text: string): readonly { readonly name: string; readonly end: number }[] {
  const names: { name: string; end: number }[] = [];
  let words: string[] = [];
  let end = 0;
  const closeWords = (): void => {
    for (let from = 0; from < words.length; from++) names.push({ name: words.slice(from).join(" "), end });
    words = [];
  };
  tokenize(text, (type, start, to) => {
    if (type === tokenTypes.WhiteSpace || type === tokenTypes.Comment) return;
    if (type === tokenTypes.Ident) {
      words.push(ident.decode(text.slice(start, to)));
      end = to;
      return;
    }
    closeWords();
    if (type === tokenTypes.String) names.push({ name: string.decode(text.slice(start, to)), end: to });
  });
  closeWords();
  return names;
}
