import { ATOM_PATH, absoluteAddress, FEED_PATH, JSON_FEED_PATH, OPML_PATH } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import { fill } from "../../languages/template.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownDocument, markdownSection } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";

/** Where to follow the show as Markdown: services, and the feeds' addresses. */
export function followMarkdown({ title, url, links, texts }: Show): string {
  const services = links.map(({ name, address }) =>
    markdownLink(markdownText(name), absoluteAddress(url, address)),
  );
  const feeds = [
    ["RSS", FEED_PATH],
    ["Atom", ATOM_PATH],
    ["JSON Feed", JSON_FEED_PATH],
    [texts.opml, OPML_PATH],
  ] as const;
  return markdownDocument([
    `# ${markdownText(fill(texts.followShow, { show: title }))}`,
    ...markdownSection(texts.services, services),
    `## ${markdownText(texts.anyApp)}`,
    markdownText(texts.anyAppHelp),
    feeds
      .map(([name, path]) => `- ${markdownLink(markdownText(name), absoluteAddress(url, path))}`)
      .join("\n"),
  ]);
}
