import type { Episode } from "../catalog/episode.ts";
import type { Show } from "../catalog/show.ts";
import { AirDate, Duration } from "./date-time.tsx";

/** One line about an episode: its place in the show, its air date, its length. */
export function EpisodeMeta({ episode, show }: { readonly episode: Episode; readonly show: Show }) {
  return (
    <p class="meta">
      <span>{episodeLabel(episode)}</span>
      <AirDate at={episode.publishedAt} show={show} />
      <Duration seconds={episode.audio.durationSeconds} />
      {episode.explicit && <abbr title="Explicit">E</abbr>}
    </p>
  );
}

/** What an episode is called by its place in the show: `Season 2, episode 5`. */
function episodeLabel({ type, season, number }: Episode): string {
  const kind = type === "full" ? (number === undefined ? "Episode" : `Episode ${number}`) : KINDS[type];
  return season === undefined ? kind : `Season ${season} · ${kind}`;
}

const KINDS = { trailer: "Trailer", bonus: "Bonus" };
