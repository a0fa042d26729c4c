import { archivePath } from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition.ts";
import { EpisodeList } from "./episode-list.tsx";
import { Layout } from "./layout.tsx";

const PER_PAGE = 24;

/** How many pages the archive has; an empty one has one. */
export function archivePageCount(edition: Edition): number {
  return Math.max(1, Math.ceil(edition.count / PER_PAGE));
}

/** All episodes, newest first, a page at a time; `number` counts from 1. */
export function ArchivePage({ edition, number }: { readonly edition: Edition; readonly number: number }) {
  const pages = archivePageCount(edition);
  const title = number === 1 ? "Episodes" : `Episodes, page ${number}`;
  return (
    <Layout
      edition={edition}
      title={title}
      description={`All episodes of ${edition.show.title}.`}
      path={archivePath(number)}
    >
      <h1>Episodes</h1>
      <EpisodeList
        episodes={edition.newest(PER_PAGE, (number - 1) * PER_PAGE)}
        show={edition.show}
        heading="h2"
      />
      {pages > 1 && (
        <nav class="pages" aria-label="Pages">
          {number > 1 && (
            <a rel="prev" href={archivePath(number - 1)}>
              Newer
            </a>
          )}
          <span>
            Page {number} of {pages}
          </span>
          {number < pages && (
            <a rel="next" href={archivePath(number + 1)}>
              Older
            </a>
          )}
        </nav>
      )}
    </Layout>
  );
}
