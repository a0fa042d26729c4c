import { absoluteAddress, ownPagePath } from "../../catalog/addresses.ts";
import type { OwnPage } from "../../catalog/own-words.ts";
import { markdownOfHtml } from "./markdown-of-html.ts";
import { markdownDocument } from "./markdown-section.ts";
import { markdownText } from "./markdown-text.ts";

/** A page of the host's own as Markdown; `url` is the show's. */
export function ownPageMarkdown(
  { name, title, html }: Pick<OwnPage, "name" | "title" | "html">,
  url: string,
): string {
  const full = (href: string): string =>
    absoluteAddress(url, href.startsWith("#") ? ownPagePath(name) + href : href);
  return markdownDocument([`# ${markdownText(title)}`, markdownOfHtml(html, full)]);
}
