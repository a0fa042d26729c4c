import type { SiteTexts } from "../../languages/site-texts.ts";
import { fill } from "../../languages/template.ts";

/** Which page of how many this is, with links to the ones beside it. */
export interface PageLinksProps {
  readonly texts: SiteTexts;
  /** Counts from 1. */
  readonly number: number;
  readonly pages: number;
  readonly path: (number: number) => string;
  /** What the links say; where a list goes by time, the newer and the older. */
  readonly words?: { readonly before: string; readonly after: string };
}

export function PageLinks({ texts, number, pages, path, words }: PageLinksProps) {
  if (pages === 1) return null;
  return (
    <nav class="pages" aria-label={texts.pages}>
      {number > 1 && (
        <a rel="prev" href={path(number - 1)}>
          {words?.before ?? texts.newer}
        </a>
      )}
      <span>{fill(texts.pageOf, { number, count: pages })}</span>
      {number < pages && (
        <a rel="next" href={path(number + 1)}>
          {words?.after ?? texts.older}
        </a>
      )}
    </nav>
  );
}
