import type { MarkedExtension, RendererThis, Token } from "marked";
import type { FootnoteRef, Footnotes } from "marked-footnote";

/**
 * How footnotes are written: ids by number, and DPUB-ARIA roles (doc-noteref, doc-endnotes, doc-backlink)
 * in place of the English labels of marked-footnote, so that a show in any language has none of ours.
 * To be used after marked-footnote, whose reading it keeps.
 */
export const footnotes: MarkedExtension = {
  extensions: [
    { name: "footnoteRef", renderer: (token) => renderMark(token as unknown as FootnoteRef) },
    {
      name: "footnotes",
      renderer(token) {
        return renderNotes(this, token as unknown as Footnotes);
      },
    },
  ],
};

function renderMark({ id, index }: FootnoteRef): string {
  return `<sup><a id="${markId(id, index)}" href="#footnote-${id}" role="doc-noteref">${id}</a></sup>`;
}

function markId(id: string, index: number): string {
  return index === 0 ? `footnote-ref-${id}` : `footnote-ref-${id}-${index + 1}`;
}

function renderNotes({ parser }: RendererThis, { items }: Footnotes): string {
  if (items.length === 0) return "";
  const notes = items.map(({ content, refs }) => renderNote(parser.parse(content as Token[]), refs));
  return `<div class="footnotes" role="doc-endnotes">\n<ol>\n${notes.join("\n")}\n</ol>\n</div>\n`;
}

function renderNote(html: string, refs: readonly FootnoteRef[]): string {
  const back = refs.map(
    ({ id, index }) =>
      ` <a href="#${markId(id, index)}" role="doc-backlink">↩${index === 0 ? "" : `<sup>${index + 1}</sup>`}</a>`,
  );
  const [, body = html, end = ""] = /^([\s\S]*?)(<\/p>)?\s*$/.exec(html) ?? [];
  return `<li id="footnote-${refs[0]?.id ?? ""}">${body}${back.join("")}${end}</li>`;
}
