import { elementsOf, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { renderHtml } from "../../html/render-html.ts";
import { textOf } from "../../html/text-of.ts";
import type { LineFault } from "../../schemas/fault.ts";
import { withoutLines } from "./line-of.ts";
import { type NotesOptions, notesTree } from "./notes-tree.ts";
import { safeHtmlTree, safeTree } from "./safe-tree.ts";

/** Show notes as a page shows them, and in plain words for search and summaries. */
export interface RenderedNotes {
  /** Safe, well-formed HTML: an element, attribute or scheme that is not on `safeHtml`'s list is not in it. */
  readonly html: string;
  readonly text: string;
  /** The plain text of the first paragraph, or "". */
  readonly firstParagraph: string;
}

/** Show notes from Markdown (GitHub's, with footnotes and time stamps such as `(12:31)`); a fault if they are too long or too deep. */
export function renderNotes(
  markdown: string,
  options: NotesOptions,
): RenderedNotes | { readonly fault: LineFault } {
  const safe = safeTree(markdown);
  if ("fault" in safe) return safe;
  const tree = notesTree(safe, options);
  return { ...written(tree), firstParagraph: firstOf(tree.filter((node) => isElement(node, "p"))) };
}

/** The same from HTML, in which a paragraph may stand within other blocks. */
export function renderHtmlNotes(
  html: string,
  options: NotesOptions,
): RenderedNotes | { readonly fault: LineFault } {
  const safe = safeHtmlTree(html);
  if ("fault" in safe) return safe;
  const tree = notesTree(safe, options);
  return { ...written(tree), firstParagraph: firstOf(elementsOf(tree).filter(({ name }) => name === "p")) };
}

function written(tree: readonly HtmlNode[]): Pick<RenderedNotes, "html" | "text"> {
  return { html: renderHtml(withoutLines(tree)).trim(), text: textOf(tree) };
}

function firstOf(paragraphs: readonly HtmlNode[]): string {
  return paragraphs.map((paragraph) => textOf([paragraph])).find((text) => text !== "") ?? "";
}
