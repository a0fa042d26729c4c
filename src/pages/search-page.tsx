import { EPISODES_PATH } from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition.ts";
import type { Episode } from "../catalog/episode.ts";
import { EpisodeList } from "./episode-list.tsx";
import { Layout } from "./layout.tsx";
import { SearchForm } from "./search-form.tsx";
import { SearchResults } from "./search-results.tsx";

/** An episode that was found, and its terms that are to be marked. */
export interface FoundEpisode {
  readonly episode: Episode;
  readonly terms: ReadonlySet<string>;
}

export interface SearchPageProps {
  readonly edition: Edition;
  /** Empty as long as nothing was searched for. */
  readonly query: string;
  /** The best ones, best first. */
  readonly found: readonly FoundEpisode[];
  /** How many there are in all. */
  readonly count: number;
}

/** A field to search with, and what was found. Every query has an address, but none is one for search engines. */
export function SearchPage(props: SearchPageProps) {
  const { edition, query } = props;
  return (
    <Layout
      edition={edition}
      title={query === "" ? "Search" : `Search: ${query}`}
      description={`Search the episodes of ${edition.show.title}.`}
      path={null}
    >
      <h1>Search</h1>
      <SearchForm query={query} />
      {query !== "" && <Answer {...props} />}
    </Layout>
  );
}

function Answer({ edition, query, found, count }: SearchPageProps) {
  if (found.length === 0) return <NothingFound edition={edition} query={query} />;
  return (
    <>
      <p role="status">{countWords(found.length, count)}</p>
      <SearchResults found={found} show={edition.show} />
    </>
  );
}

function countWords(shown: number, count: number): string {
  if (count === 1) return "1 episode";
  return shown === count
    ? `${count} episodes`
    : `The best ${shown} of ${count} episodes. One more word narrows them down.`;
}

function NothingFound({ edition, query }: Pick<SearchPageProps, "edition" | "query">) {
  return (
    <>
      <p role="status">
        Nothing was found for “{query}”. Try fewer or other words, or look through{" "}
        <a href={EPISODES_PATH}>all episodes</a>.
      </p>
      <h2>The latest episodes</h2>
      <EpisodeList episodes={edition.newest(3)} show={edition.show} heading="h3" />
    </>
  );
}
