import { SEARCH_PATH } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";

/** How long a query may be, in characters. */
export const QUERY_LENGTH = 200;

export interface SearchFormProps {
  readonly show: Show;
  readonly query?: string;
}

/** A field to search the show with; `query` is what was searched for. */
export function SearchForm({ show: { texts }, query = "" }: SearchFormProps) {
  return (
    <search>
      <form class="search" action={SEARCH_PATH}>
        <input
          type="search"
          name="q"
          value={query}
          maxlength={QUERY_LENGTH}
          aria-label={texts.searchEpisodes}
          placeholder={texts.searchExamples}
        />
        <button type="submit">{texts.search}</button>
      </form>
    </search>
  );
}
