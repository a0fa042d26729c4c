import type { OwnPage, OwnWords } from "../../catalog/own-words.ts";
import { teaser } from "../../catalog/teaser.ts";
import { languageOf } from "../../languages/language-of.ts";
import { ownPageMarkdown } from "../../machines/twins/own-page-markdown.ts";
import type { ShowFields } from "../../schemas/show-schema.ts";
import type { BuildContext } from "../build-context.ts";
import { renderMarkdown } from "../episode/rendered-notes.ts";
import type { ShowSource } from "../sources/parse-show.ts";
import { showTextPlace } from "../sources/show-text-place.ts";
import { menuLinks } from "./menu-links.ts";
import type { OwnPageSource } from "./read-own-pages.ts";

/** Renders what a host says besides the show and its episodes. Problems are reported. */
export async function ownWords(
  sources: readonly OwnPageSource[],
  { fields, problemAt }: ShowSource,
  context: BuildContext,
): Promise<OwnWords> {
  const place = showTextPlace("footer", problemAt);
  const footer = { markdown: fields.footer ?? "", ...place, ...AT_THE_BOTTOM };
  const rendered = sources.map(async (source) => {
    const page = await renderPage(source, context);
    return { ...page, markdown: ownPageMarkdown(page, fields.url) };
  });
  const pages = await Promise.all(rendered);
  const lead = leadOf(fields.home, pages);
  return {
    pages,
    ...(lead && { lead }),
    ...menuLinks(fields.menu, sources, languageOf(fields.language).site),
    footerHtml: (await renderMarkdown(footer, context)).html,
  };
}

/** Undefined also for a page that is not there: a Problem says so. */
function leadOf(home: ShowFields["home"], pages: readonly OwnPage[]): OwnWords["lead"] {
  if (home === undefined) return undefined;
  if (home.season !== undefined) return { season: home.season };
  if (home.page === undefined) return home.lead;
  const page = pages.find(({ name }) => name === home.page);
  return page && { html: page.html };
}

async function renderPage(
  { name, fields, ...text }: OwnPageSource,
  context: BuildContext,
): Promise<Omit<OwnPage, "markdown">> {
  const { title, description } = fields;
  const said = await renderMarkdown({ ...text, ...AS_A_PAGE }, context);
  return {
    name,
    title,
    description: description ?? (teaser(said.firstParagraph) || title),
    html: said.html,
    text: [title, description ?? "", said.text].filter((part) => part !== "").join(" · "),
  };
}

/** Beside whatever a page holds. */
const AT_THE_BOTTOM = { idPrefix: "foot-", topHeadingLevel: 2, moments: "text" } as const;

/** It stands under the page's heading, and has no audio of which it could name moments. */
const AS_A_PAGE = { idPrefix: "page-", topHeadingLevel: 2, moments: "text" } as const;
