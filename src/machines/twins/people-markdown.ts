import { absoluteAddress, markdownPath, personPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { portraitOf } from "../../catalog/edition/portrait-of.ts";
import { counted } from "../../languages/counted.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownDocument } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";

/** Everybody who is in an episode as Markdown. */
export function peopleMarkdown(edition: Edition): string {
  const { url, texts } = edition.show;
  const rows = edition.groups("person").map((group) => {
    const { name, roles, bio } = portraitOf(group, edition);
    const link = markdownLink(markdownText(name), absoluteAddress(url, markdownPath(personPath(group.slug))));
    const facts = [...roles, counted(texts.episodeCount, group.count, texts.language)].join(", ");
    return `- ${link} (${markdownText(facts)})${bio === undefined ? "" : `: ${markdownText(bio)}`}`;
  });
  return markdownDocument([`# ${markdownText(texts.people)}`, rows.join("\n")]);
}
