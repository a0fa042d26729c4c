import type { Edition } from "../../catalog/edition/edition.ts";
import { counted } from "../../languages/counted.ts";
import { markdownText } from "./markdown-text.ts";

/** The page about the show as Markdown: what the build has written around how many episodes are out. */
export function aboutMarkdown({ site, show: { texts }, count }: Edition): string {
  return site.documents.about.join(markdownText(counted(texts.episodeCount, count, texts.language)));
}
