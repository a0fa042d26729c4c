import { archivePath, EPISODES_PATH, seasonPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { EPISODES_PER_PAGE, pageCount } from "../../catalog/edition/page-count.ts";
import { seasonName } from "../../catalog/season-name.ts";
import { fill } from "../../languages/template.ts";
import { SearchForm } from "../search/search-form.tsx";
import { Layout } from "../shell/layout.tsx";
import { EpisodeList } from "./episode-list.tsx";
import { numberedTitle } from "./numbered-title.ts";
import { PageLinks } from "./page-links.tsx";

/** How many pages the archive has; an empty one has one. */
export function archivePageCount(edition: Edition): number {
  return pageCount(edition.count);
}

/** All episodes, newest first, a page at a time; `number` counts from 1. */
export function ArchivePage({ edition, number }: { readonly edition: Edition; readonly number: number }) {
  const { show } = edition;
  const { texts } = show;
  return (
    <Layout
      edition={edition}
      title={numberedTitle(texts.episodes, number, texts)}
      description={fill(texts.archiveDescription, { show: show.title })}
      path={archivePath(number)}
      trail={[{ name: texts.episodes, path: EPISODES_PATH }]}
    >
      <h1>{texts.episodes}</h1>
      <SearchForm show={show} />
      <Seasons edition={edition} />
      <EpisodeList
        episodes={edition.newest(EPISODES_PER_PAGE, (number - 1) * EPISODES_PER_PAGE)}
        show={show}
        heading="h2"
      />
      <PageLinks texts={texts} number={number} pages={archivePageCount(edition)} path={archivePath} />
    </Layout>
  );
}

function Seasons({ edition }: { readonly edition: Edition }) {
  const seasons = edition.groups("season");
  if (seasons.length === 0) return null;
  return (
    <ul class="follow" aria-label={edition.show.texts.seasons}>
      {seasons.map(({ slug }) => (
        <li>
          <a href={seasonPath(slug)}>{seasonName(Number(slug), edition.show)}</a>
        </li>
      ))}
    </ul>
  );
}
