import { archivePath, EPISODES_PATH, seasonPath } from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition.ts";
import { EPISODES_PER_PAGE, pageCount } from "../catalog/page-count.ts";
import { EpisodeList } from "./episode-list.tsx";
import { Layout } from "./layout.tsx";
import { PageLinks } from "./page-links.tsx";
import { SearchForm } from "./search-form.tsx";
import { seasonName } from "./season-name.ts";

/** How many pages the archive has; an empty one has one. */
export function archivePageCount(edition: Edition): number {
  return pageCount(edition.count);
}

/** All episodes, newest first, a page at a time; `number` counts from 1. */
export function ArchivePage({ edition, number }: { readonly edition: Edition; readonly number: number }) {
  return (
    <Layout
      edition={edition}
      title={number === 1 ? "Episodes" : `Episodes, page ${number}`}
      description={`All episodes of ${edition.show.title}.`}
      path={archivePath(number)}
      trail={[{ name: "Episodes", path: EPISODES_PATH }]}
    >
      <h1>Episodes</h1>
      <SearchForm />
      <Seasons edition={edition} />
      <EpisodeList
        episodes={edition.newest(EPISODES_PER_PAGE, (number - 1) * EPISODES_PER_PAGE)}
        show={edition.show}
        heading="h2"
      />
      <PageLinks number={number} pages={archivePageCount(edition)} path={archivePath} />
    </Layout>
  );
}

function Seasons({ edition }: { readonly edition: Edition }) {
  const seasons = edition.groups("season");
  if (seasons.length === 0) return null;
  return (
    <ul class="follow" role="list" aria-label="Seasons">
      {seasons.map(({ slug }) => (
        <li>
          <a href={seasonPath(slug)}>{seasonName(Number(slug), edition.show)}</a>
        </li>
      ))}
    </ul>
  );
}
