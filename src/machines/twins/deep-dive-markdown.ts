import type { DeepDive, DeepDiveSection, QuoteOrStory } from "../../catalog/deep-dive.ts";
import type { MakeFull } from "./inline-markdown.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownOfHtml } from "./markdown-of-html.ts";
import { markdownText } from "./markdown-text.ts";

/** A deep dive as Markdown blocks, its sections under headings of the third rank. */
export function deepDiveMarkdown(deepDive: DeepDive, resolve: MakeFull): string[] {
  const markdown = (html = ""): string => markdownOfHtml(html, resolve);
  const sections = deepDive.sections.flatMap((section) => [
    `### ${markdownText(section.title)}`,
    ...sectionBlocks(section, markdown),
  ]);
  const blocks = [markdown(deepDive.intro), ...sections, markdown(deepDive.footnotes)];
  return blocks.filter((block) => block !== "");
}

type Convert = (html: string) => string;

function sectionBlocks(section: DeepDiveSection, markdown: Convert): string[] {
  switch (section.kind) {
    case "keyPoints":
      return [
        markdown(section.intro),
        ...section.points.flatMap(({ headline, html }, index) => [
          `**${index + 1}\\. ${markdownText(headline)}**`,
          markdown(html),
        ]),
      ];
    case "quotes":
      return section.entries.map((entry) => quote(entry, markdown));
    case "definitions":
      return [
        markdown(section.intro),
        ...section.definitions.flatMap(({ term, html }) => [`**${markdownText(term)}**`, markdown(html)]),
      ];
    case "resources":
      return [
        markdown(section.intro),
        ...section.resources.flatMap(({ title, url, html }) => [
          markdownLink(markdownText(title), url),
          markdown(html),
        ]),
      ];
    case "guests":
    case "primer":
    case "takeaway":
    case "plain":
      return [markdown(section.html)];
    default:
      return section satisfies never;
  }
}

function quote(entry: QuoteOrStory, markdown: Convert): string {
  if (entry.kind === "story") return markdown(entry.html);
  const lead = entry.lead === undefined ? "" : `**${markdownText(entry.lead)}**\n\n`;
  const by = entry.attribution === undefined ? "" : `\n\n— ${markdownText(entry.attribution)}`;
  return `${lead}${`${markdown(entry.html)}${by}`.replace(/^/gm, "> ").replace(/ +$/gm, "")}`;
}
