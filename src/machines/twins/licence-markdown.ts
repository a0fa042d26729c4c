import type { Show } from "../../catalog/show.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownText } from "./markdown-text.ts";

/** A licence by its name, with a link to its words where they are known; undefined for none. */
export function licenceMarkdown(licence: Show["license"]): string | undefined {
  if (licence === undefined) return undefined;
  const name = markdownText(licence.id);
  return licence.url === undefined ? name : markdownLink(name, licence.url);
}
