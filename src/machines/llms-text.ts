import {
  absoluteAddress,
  EPISODES_PATH,
  FEED_PATH,
  JSON_FEED_PATH,
  markdownPath,
  ownPagePath,
  PEOPLE_PATH,
  SITEMAP_PATH,
} from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition/edition.ts";
import type { Show } from "../catalog/show.ts";
import { episodeItems } from "./twins/episode-items.ts";
import { markdownLink } from "./twins/markdown-link.ts";
import { markdownDocument, markdownSection } from "./twins/markdown-section.ts";
import { markdownText } from "./twins/markdown-text.ts";

/** How many episodes are listed: the sitemap and the archive have the others. */
const LISTED = 100;

/** The show as Markdown after llmstxt.org: what it is, its latest episodes as Markdown, and where all else is. */
export function llmsText(edition: Edition): string {
  const { show } = edition;
  const { texts } = show;
  const { description, lead } = edition.site.documents;
  const episodes = episodeItems(edition.newest(LISTED), show);
  const sections = [
    `# ${markdownText(show.title)}`,
    `> ${markdownText(show.tagline ?? show.descriptionText)}`,
    description,
    lead,
    ...(episodes === "" ? [] : [`## ${markdownText(texts.episodes)}`, episodes]),
    ...markdownSection(texts.more, further(edition, show)),
  ];
  return markdownDocument(sections);
}

function further(edition: Edition, show: Show): string[] {
  const { texts } = show;
  const rows = [
    ...edition.site.words.pages.map(({ title, name }) => [title, markdownPath(ownPagePath(name))] as const),
    [texts.allEpisodes, EPISODES_PATH],
    [texts.rssFeed, FEED_PATH],
    ["JSON Feed", JSON_FEED_PATH],
    ...(edition.groupCount("person") > 0 ? [[texts.people, PEOPLE_PATH]] : []),
    [texts.everyPage, SITEMAP_PATH],
  ] as const;
  return rows.map(([name = "", path = ""]) =>
    markdownLink(markdownText(name), absoluteAddress(show.url, path)),
  );
}
