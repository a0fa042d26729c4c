import type { OwnPage } from "../../catalog/own-words.ts";
import type { Visit } from "../visit.ts";

/** The page of the host's own with this name. */
export function ownPage({ edition }: Visit, name: string): OwnPage | undefined {
  return edition.site.words.pages.find((page) => page.name === name);
}
