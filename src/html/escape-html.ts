import { escapeMarkup } from "./escape-xml.ts";

/** Text as pages have it that are rendered at request: what a build writes of one differs in nothing from the rest of it. */
export function escapeHtml(text: string): string {
  return escapeMarkup(text).replaceAll("'", "&#39;");
}
