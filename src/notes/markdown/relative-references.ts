import { type HtmlElement, type HtmlNode, isElement } from "../../html/html-tree.ts";
import { cleanText } from "./clean-text.ts";
import { addressKind, plainAddress, referencePath } from "./reference-path.ts";
import { safeHtmlTree, safeTree } from "./safe-tree.ts";

/** A file that notes name by a relative path: `reference` is what `resolve` will be asked. */
export interface RelativeReference {
  readonly reference: string;
  readonly line: number;
  readonly kind: "link" | "image";
}

/**
 * The files that Markdown links to or shows, so that the build can look for them before it renders.
 * Empty for a text that `renderNotes` refuses.
 */
export function relativeReferences(markdown: string): readonly RelativeReference[] {
  if (!MAY_NAME_A_FILE.test(markdown)) return [];
  return located(safeTree(markdown), markdown);
}

/** The same of notes that came as HTML. */
export function htmlReferences(html: string): readonly RelativeReference[] {
  return MAY_NAME_A_FILE.test(html) ? located(safeHtmlTree(html), html) : [];
}

function located(tree: ReturnType<typeof safeTree>, source: string): readonly RelativeReference[] {
  if ("fault" in tree) return [];
  const lines = cleanText(source).split("\n");
  return referencesIn(tree, 1).map((reference) => ({ ...reference, line: lineOf(reference, lines) }));
}

/**
 * Wherever an address may begin in Markdown, one that is not of another site or of this document. Most notes have none, and need not be
 * read twice.
 */
const MAY_NAME_A_FILE = /(?:\]\(|\]:)\s*<?(?!https?:\/\/|mailto:|#)|(?:href|src)\s*=/i;

function referencesIn(nodes: readonly HtmlNode[], line: number): readonly RelativeReference[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    const own = Number(node.attributes["data-line"] ?? line);
    return [...referenceOf(node, own), ...referencesIn(node.children, own)];
  });
}

function referenceOf({ name, attributes }: HtmlElement, line: number): readonly RelativeReference[] {
  if (name !== "a" && name !== "img") return [];
  const address = plainAddress((name === "a" ? attributes.href : attributes.src) ?? "");
  if (addressKind(address) !== "relative") return [];
  return [{ reference: referencePath(address).path, line, kind: name === "a" ? "link" : "image" }];
}

// The block's own line is known; the one that names the file comes at it or after it.
function lineOf({ reference, line }: RelativeReference, lines: readonly string[]): number {
  const spellings = [reference, encodeURI(reference)];
  const found = lines.findIndex(
    (text, at) => at >= line - 1 && spellings.some((word) => text.includes(word)),
  );
  return found === -1 ? line : found + 1;
}
