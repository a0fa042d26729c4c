import type { ListedEpisode } from "../../catalog/listed-episode.ts";
import type { Show } from "../../catalog/show.ts";
import { teaser } from "../../catalog/teaser.ts";
import { EpisodeCard } from "./episode-card.tsx";

export interface EpisodeListProps {
  readonly episodes: readonly ListedEpisode[];
  readonly show: Show;
  /** The rank of the titles: one below the heading that stands over the list. */
  readonly heading: "h2" | "h3";
  /** Whether the first one is shown large. */
  readonly lead?: boolean | undefined;
}

/** Episodes in a list, each with its cover, its line and the beginning of its summary. */
export function EpisodeList({ episodes, show, heading, lead }: EpisodeListProps) {
  if (episodes.length === 0) return <p class="empty">{show.texts.noEpisodes}</p>;
  return (
    <ol class={lead ? "episodes lead" : "episodes"}>
      {episodes.map((episode, index) => (
        <EpisodeCard
          episode={episode}
          show={show}
          heading={heading}
          title={episode.title}
          large={lead && index === 0}
        >
          <p>{teaser(episode.summary)}</p>
        </EpisodeCard>
      ))}
    </ol>
  );
}
