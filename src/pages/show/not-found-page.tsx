import { EPISODES_PATH, HOME_PATH } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { pieces } from "../../languages/template.ts";
import { EpisodeList } from "../lists/episode-list.tsx";
import { SearchForm } from "../search/search-form.tsx";
import { Layout } from "../shell/layout.tsx";

/** What stands at an address where nothing is: a way on. */
export function NotFoundPage({ edition }: { readonly edition: Edition }) {
  const { texts } = edition.show;
  const ways = {
    show: <a href={HOME_PATH}>{texts.theShow}</a>,
    episodes: <a href={EPISODES_PATH}>{texts.allEpisodes}</a>,
  };
  return (
    <Layout edition={edition} title={texts.notFound} description={texts.notFoundDescription} path={null}>
      <h1>{texts.nothingHere}</h1>
      <p>{pieces(texts.notFoundHelp, ways)}</p>
      <SearchForm show={edition.show} />
      <EpisodeList episodes={edition.newest(3)} show={edition.show} heading="h2" />
    </Layout>
  );
}
