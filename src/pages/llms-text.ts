import {
  absoluteAddress,
  EPISODES_PATH,
  episodeMarkdownPath,
  FEED_PATH,
  JSON_FEED_PATH,
  PEOPLE_PATH,
  SITEMAP_PATH,
} from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition.ts";
import type { Show } from "../catalog/show.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownOfHtml } from "./markdown-of-html.ts";
import { markdownText } from "./markdown-text.ts";

/** How many episodes are listed: the sitemap and the archive have the others. */
const LISTED = 100;

/** The show as Markdown after llmstxt.org: what it is, its latest episodes as Markdown, and where all else is. */
export function llmsText(edition: Edition): string {
  const { show } = edition;
  const full = (path: string): string => absoluteAddress(show.url, path);
  const episodes = edition
    .newest(LISTED)
    .map(
      ({ slug, title, summary }) =>
        `- ${markdownLink(markdownText(title), full(episodeMarkdownPath(slug)))}: ${markdownText(summary)}`,
    );
  const sections = [
    `# ${markdownText(show.title)}`,
    `> ${markdownText(show.tagline ?? show.descriptionText)}`,
    markdownOfHtml(show.descriptionHtml, full),
    ...(episodes.length > 0 ? ["## Episodes", episodes.join("\n")] : []),
    "## More",
    further(edition, show).join("\n"),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function further(edition: Edition, show: Show): string[] {
  const rows = [
    ["All episodes", EPISODES_PATH, "the archive, as HTML"],
    ["RSS feed", FEED_PATH, "every episode with its notes"],
    ["JSON Feed", JSON_FEED_PATH, "the latest episodes with their notes"],
    ...(edition.groups("person").length > 0 ? [["People", PEOPLE_PATH, "who is in which episode"]] : []),
    ["Sitemap", SITEMAP_PATH, "every page"],
  ] as const;
  return rows.map(
    ([name = "", path = "", what = ""]) =>
      `- ${markdownLink(name, absoluteAddress(show.url, path))}: ${what}`,
  );
}
