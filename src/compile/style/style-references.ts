import { string, tokenize, tokenTypes, url } from "css-tree";

/** An address that a stylesheet names, and where it stands in its text. */
export interface StyleReference {
  readonly kind: StyleReferenceKind;
  /** As the stylesheet means it, without quotes and escapes. */
  readonly address: string;
  /** The whole of it, with `url()` where it is in one. */
  readonly start: number;
  readonly end: number;
}

/** What is done with an address: a further stylesheet, a font, anything else that is drawn. */
type StyleReferenceKind = "import" | "font" | "picture";

/**
 * All addresses that a stylesheet without syntax errors names, in order: in `url()`, wherever it stands, also in custom properties; as strings
 * of `@import`, `image-set()` and `src()`.
 */
export function styleReferences(css: string): readonly StyleReference[] {
  const references: StyleReference[] = [];
  const place = new StylePlace();
  const functions: OpenFunction[] = [];
  tokenize(css, (type, start, end) => {
    const text = css.slice(start, end);
    place.pass(type, text);
    const add = (address: string, from: number, to: number): void =>
      void references.push({ kind: place.kind, address, start: from, end: to });
    if (type === tokenTypes.Url) add(url.decode(text), start, end);
    else if (type === tokenTypes.Function || type === tokenTypes.LeftParenthesis)
      functions.push({ name: text.toLowerCase(), start });
    else if (type === tokenTypes.RightParenthesis) functions.pop();
    else if (type === tokenTypes.String) {
      const holder = functions.at(-1);
      if (isAddressOf(holder)) add(string.decode(text), holder.start, closedAt(css, end));
      else if (isSet(holder) || place.isImporting) add(string.decode(text), start, end);
    }
  });
  return references;
}

interface OpenFunction {
  readonly name: string;
  readonly start: number;
}

function isAddressOf(holder: OpenFunction | undefined): holder is OpenFunction {
  return holder?.name === "url(" || holder?.name === "src(";
}

function isSet(holder: OpenFunction | undefined): boolean {
  return holder !== undefined && /^(?:-webkit-)?image-set\($/.test(holder.name);
}

/** Behind the parenthesis that closes the `url(` of a string that ends at `end`. */
function closedAt(css: string, end: number): number {
  return css.indexOf(")", end) + 1;
}

/** In which rule a reading of tokens is. */
class StylePlace {
  #rule: string | null = null;
  #depth = 0;
  #fontDepth: number | null = null;

  get isImporting(): boolean {
    return this.#rule === "@import";
  }

  get kind(): StyleReferenceKind {
    if (this.isImporting) return "import";
    return this.#fontDepth === null ? "picture" : "font";
  }

  pass(type: number, text: string): void {
    if (type === tokenTypes.AtKeyword) this.#rule = text.toLowerCase();
    else if (type === tokenTypes.Semicolon) this.#rule = null;
    else if (type === tokenTypes.LeftCurlyBracket) {
      if (this.#rule === "@font-face") this.#fontDepth = this.#depth;
      this.#depth++;
      this.#rule = null;
    } else if (type === tokenTypes.RightCurlyBracket) {
      this.#depth--;
      if (this.#depth === this.#fontDepth) this.#fontDepth = null;
    }
  }
}
