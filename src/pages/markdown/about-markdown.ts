import { absoluteAddress } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import { roleName } from "../../languages/role-name.ts";
import { fill } from "../../languages/template.ts";
import { markdownDocument } from "./markdown-document.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownOfHtml } from "./markdown-of-html.ts";
import { markdownText } from "./markdown-text.ts";

/** The page about the show as Markdown. */
export function aboutMarkdown(show: Show): string {
  const { texts, people, funding = [] } = show;
  const hosts = people.map(({ name, role, bio, href }) => {
    const shown = href === undefined ? markdownText(name) : markdownLink(markdownText(name), href);
    const about = bio === undefined ? "" : `: ${markdownText(bio)}`;
    return `- ${shown} (${markdownText(roleName(role, texts))})${about}`;
  });
  const support = funding.map(({ url, text }) => `- ${markdownLink(markdownText(text), url)}`);
  return markdownDocument([
    `# ${markdownText(fill(texts.aboutShow, { show: show.title }))}`,
    show.tagline === undefined ? "" : `> ${markdownText(show.tagline)}`,
    markdownOfHtml(show.descriptionHtml, (href) => absoluteAddress(show.url, href)),
    ...section(texts.whoMakesIt, hosts),
    ...section(texts.support, support),
  ]);
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${markdownText(title)}`, items.join("\n")];
}
