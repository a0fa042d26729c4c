import { SEARCH_PATH } from "../catalog/addresses.ts";

/** How long a query may be, in characters. */
export const QUERY_LENGTH = 200;

/** A field to search the show with; `query` is what was searched for. */
export function SearchForm({ query = "" }: { readonly query?: string }) {
  return (
    <search>
      <form class="search" action={SEARCH_PATH}>
        <input
          type="search"
          name="q"
          value={query}
          maxlength={QUERY_LENGTH}
          aria-label="Search the episodes"
          placeholder="Topics, people, chapters"
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
