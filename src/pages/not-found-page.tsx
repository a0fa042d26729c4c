import { EPISODES_PATH, HOME_PATH } from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition.ts";
import { EpisodeList } from "./episode-list.tsx";
import { Layout } from "./layout.tsx";
import { SearchForm } from "./search-form.tsx";

/** What stands at an address where nothing is: a way on. */
export function NotFoundPage({ edition }: { readonly edition: Edition }) {
  return (
    <Layout edition={edition} title="Not found" description="There is nothing at this address." path={null}>
      <h1>There is nothing here</h1>
      <p>
        The address may be misspelt, or the page has not come out yet. Go to <a href={HOME_PATH}>the show</a>,
        look through <a href={EPISODES_PATH}>all episodes</a>, search them, or start with one of the latest:
      </p>
      <SearchForm />
      <EpisodeList episodes={edition.newest(3)} show={edition.show} heading="h2" />
    </Layout>
  );
}
