import type { HtmlNode } from "../../html/html-tree.ts";
import { renderHtml } from "../../html/render-html.ts";
import { safeTree } from "../../notes/markdown/safe-tree.ts";
import { cleanNotes } from "./clean-notes.ts";
import { markdownOfTree } from "./markdown-of-tree.ts";
import { whatDiffers } from "./reading-of.ts";
import { sourceHtml } from "./source-html.ts";

/** Another host's notes as Airdate keeps them: Markdown below the front matter, or `notes.html` beside it. */
export type ImportedNotes = (
  | { readonly kind: "markdown"; readonly markdown: string }
  | {
      readonly kind: "html";
      /** Safe, with full addresses. */
      readonly html: string;
      /** What Markdown would have made of it. */
      readonly why: string;
    }
) & {
  /** What was changed or left out on the way, a sentence each without a full stop. */
  readonly remarks: readonly string[];
  /** The cleaned notes themselves, for those who compare them with other texts. */
  readonly tree: readonly HtmlNode[];
};

/**
 * Notes as a feed has them, HTML or plain text with its references of XML resolved → Markdown, or HTML where Markdown would say
 * something else: what our own renderer makes of the Markdown is compared with the source, cleaned by the same rules, in its text, its
 * links and its structure. Relative addresses are taken against `base`, the page that the notes were on, where it is known.
 */
export function notesOfHtml(source: string, base: string | undefined): ImportedNotes {
  const { html, remarks } = sourceHtml(source);
  const cleaned = cleanNotes(html, base);
  const { tree } = cleaned;
  const said = { remarks: [...remarks, ...cleaned.remarks], tree };
  let why = "";
  for (const markdown of markdownOfTree(tree)) {
    const difference = differenceOf(tree, markdown);
    if (difference === undefined) return { kind: "markdown", markdown, ...said };
    why = difference;
  }
  return { kind: "html", html: renderHtml(tree).trim(), why, ...said };
}

function differenceOf(tree: readonly HtmlNode[], markdown: string): string | undefined {
  const rendered = safeTree(markdown);
  return "fault" in rendered ? rendered.fault.what : whatDiffers(tree, rendered);
}
