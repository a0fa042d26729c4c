import { EPISODES_PATH, HOME_PATH } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { pieces } from "../../languages/template.ts";
import { EpisodeList } from "../lists/episode-list.tsx";
import { SearchForm } from "../search/search-form.tsx";
import { Layout } from "../shell/layout.tsx";

interface NotFoundPageProps {
  readonly edition: Edition;
  /** Whether nothing was there, or an episode that the show has taken away. */
  readonly state: "missing" | "gone";
}

/** What stands at an address where nothing is: a way on. */
export function NotFoundPage({ edition, state }: NotFoundPageProps) {
  const { texts } = edition.show;
  const ways = {
    show: <a href={HOME_PATH}>{texts.theShow}</a>,
    episodes: <a href={EPISODES_PATH}>{texts.allEpisodes}</a>,
  };
  const [title, heading, description, reason] =
    state === "gone"
      ? [texts.gone, texts.gone, texts.goneDescription, texts.goneDescription]
      : [texts.notFound, texts.nothingHere, texts.notFoundDescription, texts.notFoundReasons];
  return (
    <Layout edition={edition} title={title} description={description} path={null}>
      <h1>{heading}</h1>
      <p>{reason}</p>
      <p>{pieces(texts.notFoundHelp, ways)}</p>
      <SearchForm show={edition.show} />
      <EpisodeList episodes={edition.newest(3)} show={edition.show} heading="h2" />
    </Layout>
  );
}
