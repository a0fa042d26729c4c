import { episodePath } from "../catalog/addresses.ts";
import type { Episode } from "../catalog/episode.ts";
import type { Show } from "../catalog/show.ts";
import { Artwork } from "./artwork.tsx";
import { EpisodeMeta } from "./episode-meta.tsx";

export interface EpisodeListProps {
  readonly episodes: readonly Episode[];
  readonly show: Show;
  /** The rank of the titles: one below the heading that stands over the list. */
  readonly heading: "h2" | "h3";
}

/** Episodes in a list, each with its cover, its line and its summary. */
export function EpisodeList({ episodes, show, heading: Heading }: EpisodeListProps) {
  if (episodes.length === 0)
    return <p class="empty">No episode is on air yet. Follow the show, and the first one comes to you.</p>;
  return (
    <ol class="episodes" role="list">
      {episodes.map((episode) => (
        <li class="card">
          <Artwork
            picture={episode.cover ?? show.artwork}
            sizes="(min-width: 40rem) 9rem, 5rem"
            alt=""
            loading="lazy"
          />
          <div>
            <EpisodeMeta episode={episode} show={show} />
            <Heading>
              <a href={episodePath(episode.slug)}>{episode.title}</a>
            </Heading>
            <p>{episode.summary}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
