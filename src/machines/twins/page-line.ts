import { absoluteAddress, markdownPath } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import { fill } from "../../languages/template.ts";
import { markdownLink } from "./markdown-link.ts";
import { markdownText } from "./markdown-text.ts";

/** Which page of a list this is. */
export interface ListPage {
  /** Counts from 1. */
  readonly number: number;
  readonly pages: number;
  /** The path of a page of the list as HTML. */
  readonly path: (number: number) => string;
  /** What the links to the pages beside it say; where a list goes by time, the newer and the older. */
  readonly words?: { readonly before: string; readonly after: string };
}

/** Which page this is of how many, with links to those beside it; empty when there is one. */
export function pageLine({ url, texts }: Show, { number, pages, path, words }: ListPage): string {
  if (pages === 1) return "";
  const link = (text: string, to: number): string[] =>
    to < 1 || to > pages
      ? []
      : [markdownLink(markdownText(text), absoluteAddress(url, markdownPath(path(to))))];
  return [
    markdownText(fill(texts.pageOf, { number, count: pages })),
    ...link(words?.before ?? texts.newer, number - 1),
    ...link(words?.after ?? texts.older, number + 1),
  ].join(" · ");
}
