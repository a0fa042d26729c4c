import type { OwnPage, OwnWords } from "../../catalog/own-words.ts";
import { teaser } from "../../catalog/teaser.ts";
import { ownPageMarkdown } from "../../machines/twins/own-page-markdown.ts";
import type { BuildContext } from "../build-context.ts";
import { renderMarkdown } from "../episode/rendered-notes.ts";
import type { OwnPageSource } from "./read-own-pages.ts";

/** Renders what a host says besides the show and its episodes; `url` is the show's. Problems are reported. */
export async function ownWords(
  sources: readonly OwnPageSource[],
  url: string,
  context: BuildContext,
): Promise<OwnWords> {
  const pages = sources.map(async (source) => {
    const page = await renderPage(source, context);
    return { ...page, markdown: ownPageMarkdown(page, url) };
  });
  return { pages: await Promise.all(pages) };
}

async function renderPage(
  { name, fields, ...text }: OwnPageSource,
  context: BuildContext,
): Promise<Omit<OwnPage, "markdown">> {
  const { title, description } = fields;
  const { html, firstParagraph } = await renderMarkdown({ ...text, ...AS_A_PAGE }, context);
  return { name, title, description: description ?? (teaser(firstParagraph) || title), html };
}

/** It stands under the page's heading, and has no audio of which it could name moments. */
const AS_A_PAGE = { idPrefix: "page-", topHeadingLevel: 2, moments: "text" } as const;
