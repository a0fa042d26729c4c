import { episodePath } from "../../catalog/addresses.ts";
import type { Aired } from "../../catalog/edition/edition.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";

export interface NeighboursProps extends Pick<Aired, "newer" | "older"> {
  readonly texts: SiteTexts;
}

/** The episodes before and after this one. */
export function Neighbours({ newer, older, texts }: NeighboursProps) {
  if (newer === null && older === null) return null;
  return (
    <nav class="neighbours" aria-label={texts.otherEpisodes}>
      {older && (
        <a rel="prev" href={episodePath(older.slug)}>
          <small>{texts.previousEpisode}</small> {older.title}
        </a>
      )}
      {newer && (
        <a class="next" rel="next" href={episodePath(newer.slug)}>
          <small>{texts.nextEpisode}</small> {newer.title}
        </a>
      )}
    </nav>
  );
}
