import { Marked, type Token } from "marked";
import markedFootnote from "marked-footnote";
import type { LineFault } from "../../schemas/fault.ts";
import { footnotes } from "./footnotes.ts";
import { LinedRenderer } from "./lined-renderer.ts";
import { ShallowTokenizer, type Unread } from "./shallow-tokenizer.ts";

/**
 * GitHub's Markdown with footnotes as HTML that is **not safe yet**: raw HTML comes through as it is.
 * Blocks carry the line they come from as `data-line`. A fault where nesting or a paragraph knows no end.
 */
export function markdownHtml(markdown: string): { readonly html: string } | { readonly fault: LineFault } {
  const renderer = new LinedRenderer();
  const tokenizer = new ShallowTokenizer();
  // A fresh one each time: marked-footnote counts in a closure.
  const marked = new Marked({ gfm: true });
  marked.setOptions({ tokenizer, renderer });
  marked.use(markedFootnote(), footnotes, { hooks: { processAllTokens: locate(renderer) } });
  const html = marked.parse(markdown, { async: false });
  return tokenizer.unread === undefined ? { html } : { fault: refused(tokenizer.unread, markdown) };
}

function locate(renderer: LinedRenderer): (tokens: Token[]) => Token[] {
  return (tokens) => {
    renderer.locate(tokens);
    return tokens;
  };
}

// Inside a quote or list the source has lost its markers, so only its first line is looked for.
function refused({ source, what, fix }: Unread, markdown: string): LineFault {
  const firstLine = source.split("\n", 1)[0] ?? "";
  const before = markdown.slice(0, Math.max(markdown.indexOf(firstLine), 0));
  return { line: before.split("\n").length, what, fix };
}
