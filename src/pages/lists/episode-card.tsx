import type { Child } from "hono/jsx";
import { episodePath } from "../../catalog/addresses.ts";
import type { ListedEpisode } from "../../catalog/listed-episode.ts";
import type { Show } from "../../catalog/show.ts";
import { EpisodeMeta } from "../episode/episode-meta.tsx";
import { Artwork } from "../shell/artwork.tsx";

export interface EpisodeCardProps {
  readonly episode: ListedEpisode;
  readonly show: Show;
  /** The rank of the title: one below the heading that stands over the list. */
  readonly heading: "h2" | "h3";
  /** The words of the link to the episode. */
  readonly title: Child;
  /** Whether its cover is shown large, at the top of a page. */
  readonly large?: boolean | undefined;
  /** What stands below the title. */
  readonly children: Child;
}

/** An episode in a list: its cover, its line, its title, and what is said of it. */
export function EpisodeCard({ episode, show, heading: Heading, title, large, children }: EpisodeCardProps) {
  return (
    <li class="card">
      <Artwork
        picture={episode.cover ?? show.artwork}
        sizes={coverSizes(show, large)}
        alt=""
        loading={large ? "eager" : "lazy"}
      />
      <div>
        <EpisodeMeta episode={episode} show={show} />
        <Heading>
          <a href={episodePath(episode.slug)}>{title}</a>
        </Heading>
        {children}
      </div>
    </li>
  );
}

/** How wide the cover is shown. */
function coverSizes({ theme }: Show, large: boolean | undefined): string {
  if (large) return "(min-width: 48rem) 22rem, 90vw";
  return `(min-width: 40rem) ${theme?.list === "cards" ? 18 : 9}rem, 5rem`;
}
