import type { Edition } from "../../catalog/edition/edition.ts";
import type { Episode } from "../../catalog/episode.ts";
import { EpisodeList } from "../lists/episode-list.tsx";

export interface RelatedEpisodesProps {
  readonly episode: Episode;
  readonly edition: Edition;
}

/** Those that have most in common with this one, by tags and people. */
export function RelatedEpisodes({ episode: { slug }, edition }: RelatedEpisodesProps) {
  const episodes = edition.related(slug, 3);
  if (episodes.length === 0) return null;
  const { show } = edition;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{show.texts.relatedEpisodes}</h2>
      <EpisodeList episodes={episodes} show={show} heading="h3" />
    </section>
  );
}
