import type { ShowDocuments } from "../../catalog/catalog.ts";
import type { Person } from "../../catalog/person.ts";
import { recommendedShows } from "../../catalog/recommended-shows.ts";
import type { Show } from "../../catalog/show.ts";
import { languageName } from "../../languages/language-name.ts";
import { roleName } from "../../languages/role-name.ts";
import { fill } from "../../languages/template.ts";
import { detailList } from "./detail-list.ts";
import { licenceMarkdown } from "./licence-markdown.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownDocument, markdownSection } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";
import { takingPartMarkdown } from "./taking-part-markdown.ts";

/** What the page about the show says as Markdown before and behind how many episodes there are; its description is Markdown already. */
export function aboutParts(show: Show, description: string): ShowDocuments["about"] {
  const { texts, title, tagline, author } = show;
  const before = markdownDocument([
    `# ${markdownText(fill(texts.aboutShow, { show: title }))}`,
    tagline === undefined ? "" : `> ${markdownText(tagline)}`,
    description,
    detailList([[texts.madeBy, markdownText(author)]]),
  ]);
  const shows = recommendedShows(show).map((one) => markdownLink(markdownText(one.title), one.feedUrl));
  const after = markdownDocument([
    lastingDetails(show),
    ...markdownSection(
      texts.whoMakesIt,
      show.people.map((person) => personMarkdown(person, show)),
    ),
    ...takingPartMarkdown(show, show),
    ...markdownSection(texts.showsWeLike, shows),
  ]);
  return [`${before}- ${markdownText(texts.episodes)}: `, `\n${after}`];
}

/** Those that no episode changes. */
function lastingDetails({ texts, updateFrequency, language, categories, license }: Show): string {
  return detailList([
    [texts.newEpisodes, updateFrequency && markdownText(updateFrequency.text)],
    [texts.spokenLanguage, markdownText(languageName(language, texts.language))],
    [texts.categories, markdownText(categories.join(", "))],
    [texts.licence, licenceMarkdown(license)],
  ]);
}

function personMarkdown({ name, role, bio, href }: Person, { texts }: Show): string {
  const shown = href === undefined ? markdownText(name) : markdownLink(markdownText(name), href);
  const about = bio === undefined ? "" : `: ${markdownText(bio)}`;
  return `${shown} (${markdownText(roleName(role, texts))})${about}`;
}
