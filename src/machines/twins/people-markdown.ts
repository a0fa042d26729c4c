import { absoluteAddress, markdownPath, peoplePath, personPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { PEOPLE_PER_PAGE, pageCount } from "../../catalog/edition/page-count.ts";
import { portraitOf } from "../../catalog/edition/portrait-of.ts";
import { counted } from "../../languages/counted.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownDocument } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";
import { pageLine } from "./page-line.ts";

/** Everybody who is in an episode as Markdown, a page at a time; `number` counts from 1. */
export function peopleMarkdown(edition: Edition, number: number): string {
  const { url, texts } = edition.show;
  const everybody = edition.groups("person");
  const start = (number - 1) * PEOPLE_PER_PAGE;
  const rows = everybody.slice(start, start + PEOPLE_PER_PAGE).map((group) => {
    const { name, roles, bio } = portraitOf(group, edition);
    const link = markdownLink(markdownText(name), absoluteAddress(url, markdownPath(personPath(group.slug))));
    const details = [...roles, counted(texts.episodeCount, group.count, texts.language)].join(", ");
    return `- ${link} (${markdownText(details)})${bio === undefined ? "" : `: ${markdownText(bio)}`}`;
  });
  const page = {
    number,
    pages: pageCount(everybody.length, PEOPLE_PER_PAGE),
    path: peoplePath,
    words: { before: texts.previousPage, after: texts.nextPage },
  };
  return markdownDocument([`# ${markdownText(texts.people)}`, rows.join("\n"), pageLine(edition.show, page)]);
}
