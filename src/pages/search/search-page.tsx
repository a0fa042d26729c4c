import { EPISODES_PATH, SEARCH_PATH } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { OwnPage } from "../../catalog/own-words.ts";
import { counted } from "../../languages/counted.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { fill, pieces } from "../../languages/template.ts";
import { writtenNumber } from "../../languages/written-number.ts";
import type { FoundPage } from "../../search/ask/find-pages.ts";
import { EpisodeList } from "../lists/episode-list.tsx";
import { Layout } from "../shell/layout.tsx";
import { SearchForm } from "./search-form.tsx";
import { type FoundEpisode, FoundPages, SearchResults } from "./search-results.tsx";

export interface SearchPageProps {
  readonly edition: Edition;
  /** Empty as long as nothing was searched for. */
  readonly query: string;
  /** The best ones, best first. */
  readonly found: readonly FoundEpisode[];
  /** How many there are in all. */
  readonly count: number;
  /** Pages of the host's own. */
  readonly pages: readonly FoundPage<OwnPage>[];
}

/**
 * A field to search with, and what was found. Every query has an address, but none is one for search engines. Where scripts run, the results
 * change while one types (`src/player`): their first element is the status, also when it says nothing yet.
 */
export function SearchPage(props: SearchPageProps) {
  const { edition, query } = props;
  const { show } = edition;
  const { texts } = show;
  return (
    <Layout
      edition={edition}
      title={query === "" ? texts.search : fill(texts.searchFor, { query })}
      description={fill(texts.searchDescription, { show: show.title })}
      path={null}
      place={SEARCH_PATH}
    >
      <h1>{texts.search}</h1>
      <SearchForm show={show} query={query} />
      <div id="results">{query === "" ? <p role="status" /> : <Answer {...props} />}</div>
    </Layout>
  );
}

function Answer({ edition, query, found, count, pages }: SearchPageProps) {
  if (found.length + pages.length === 0) return <NothingFound edition={edition} query={query} />;
  return (
    <>
      <p role="status">{countWords(found.length, count, edition.show.texts)}</p>
      {pages.length > 0 && <FoundPages pages={pages} />}
      {found.length > 0 && <SearchResults found={found} show={edition.show} />}
    </>
  );
}

function countWords(shown: number, count: number, { language, episodeCount, bestOf }: SiteTexts): string {
  return shown === count
    ? counted(episodeCount, count, language)
    : fill(bestOf, { shown, count: writtenNumber(count, language) });
}

function NothingFound({ edition, query }: Pick<SearchPageProps, "edition" | "query">) {
  const { texts } = edition.show;
  const episodes = <a href={EPISODES_PATH}>{texts.allEpisodes}</a>;
  return (
    <>
      <p role="status">{pieces(texts.nothingFound, { query, episodes })}</p>
      <h2>{texts.latestEpisodes}</h2>
      <EpisodeList episodes={edition.newest(3)} show={edition.show} heading="h3" />
    </>
  );
}
