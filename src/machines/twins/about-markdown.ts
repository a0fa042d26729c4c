import type { Edition } from "../../catalog/edition/edition.ts";
import { recommendedShows } from "../../catalog/recommended-shows.ts";
import { counted } from "../../languages/counted.ts";
import { languageName } from "../../languages/language-name.ts";
import { roleName } from "../../languages/role-name.ts";
import { fill } from "../../languages/template.ts";
import { detailList } from "./detail-list.ts";
import { licenceMarkdown } from "./licence-markdown.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownDocument, markdownSection } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";
import { takingPartMarkdown } from "./taking-part-markdown.ts";

/** The page about the show as Markdown. */
export function aboutMarkdown(edition: Edition): string {
  const { show } = edition;
  const { texts } = show;
  const hosts = show.people.map(({ name, role, bio, href }) => {
    const shown = href === undefined ? markdownText(name) : markdownLink(markdownText(name), href);
    const about = bio === undefined ? "" : `: ${markdownText(bio)}`;
    return `${shown} (${markdownText(roleName(role, texts))})${about}`;
  });
  const shows = recommendedShows(show).map(({ title, feedUrl }) =>
    markdownLink(markdownText(title), feedUrl),
  );
  return markdownDocument([
    `# ${markdownText(fill(texts.aboutShow, { show: show.title }))}`,
    show.tagline === undefined ? "" : `> ${markdownText(show.tagline)}`,
    edition.site.documents.description,
    details(edition),
    ...markdownSection(texts.whoMakesIt, hosts),
    ...takingPartMarkdown(show, show),
    ...markdownSection(texts.showsWeLike, shows),
  ]);
}

function details({ show, count }: Edition): string {
  const { texts, author, updateFrequency, language, categories, license } = show;
  return detailList([
    [texts.madeBy, markdownText(author)],
    [texts.episodes, markdownText(counted(texts.episodeCount, count, texts.language))],
    [texts.newEpisodes, updateFrequency && markdownText(updateFrequency.text)],
    [texts.spokenLanguage, markdownText(languageName(language, texts.language))],
    [texts.categories, markdownText(categories.join(", "))],
    [texts.licence, licenceMarkdown(license)],
  ]);
}
