import type { DeepDive } from "../../catalog/deep-dive.ts";
import { parseDeepDive } from "../../notes/deep-dive/deep-dive.ts";
import { htmlReferences, relativeReferences } from "../../notes/markdown/relative-references.ts";
import { type RenderedNotes, renderHtmlNotes, renderNotes } from "../../notes/markdown/render-notes.ts";
import type { BuildContext } from "../build-context.ts";
import type { ShowNotes } from "../sources/parse-episode.ts";
import { addLocalReferences, type MarkdownText, type TextPlace } from "./local-references.ts";

/** Renders a Markdown text; a Problem for what it refers to in vain or what cannot be read. */
export async function renderMarkdown(text: MarkdownText, context: BuildContext): Promise<RenderedNotes> {
  const { markdown, file, firstLine, ...fitting } = text;
  const addresses = await addLocalReferences(relativeReferences(markdown), text, context);
  const rendered = renderNotes(markdown, { ...fitting, resolve: resolver(addresses) });
  return readable(rendered, { file, firstLine }, context);
}

/** The same for an episode's notes, of either kind. */
export async function renderShowNotes(text: ShowNotes, context: BuildContext): Promise<RenderedNotes> {
  if ("markdown" in text) return renderMarkdown(text, context);
  const addresses = await addLocalReferences(htmlReferences(text.html), text, context);
  return readable(renderHtmlNotes(text.html, { resolve: resolver(addresses) }), text, context);
}

function readable(
  rendered: ReturnType<typeof renderNotes>,
  text: TextPlace,
  { report }: BuildContext,
): RenderedNotes {
  if (!("fault" in rendered)) return rendered;
  report({ file: text.file, ...rendered.fault, line: rendered.fault.line + text.firstLine - 1 });
  return { html: "", text: "", firstParagraph: "" };
}

/** The same for a deep dive. */
export async function renderDeepDive(text: MarkdownText, context: BuildContext): Promise<DeepDive> {
  const addresses = await addLocalReferences(relativeReferences(text.markdown), text, context);
  const { deepDive, problems } = parseDeepDive(text.markdown, { resolve: resolver(addresses) });
  for (const problem of problems)
    context.report({ file: text.file, ...problem, line: problem.line + text.firstLine - 1 });
  return deepDive;
}

/** What could not be found keeps its reference: there is a Problem for it, so nothing is written. */
function resolver(addresses: ReadonlyMap<string, string>): (reference: string) => string {
  return (reference) => addresses.get(reference) ?? reference;
}
