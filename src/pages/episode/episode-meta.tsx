import type { ListedEpisode } from "../../catalog/listed-episode.ts";
import type { Show } from "../../catalog/show.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { fill } from "../../languages/template.ts";
import { writtenNumber } from "../../languages/written-number.ts";
import { AirDate, Duration } from "../shell/date-time.tsx";

/** One line about an episode: its place in the show, its air date, its length. */
export function EpisodeMeta({ episode, show }: { readonly episode: ListedEpisode; readonly show: Show }) {
  const { texts } = show;
  const { durationSeconds } = episode.audio;
  return (
    <p class="meta">
      {episode.season !== undefined && <span>{fill(texts.seasonNumber, { number: episode.season })}</span>}
      <span>{episodeLabel(episode, texts)}</span>
      <AirDate at={episode.publishedAt} show={show} />
      {durationSeconds !== undefined && <Duration seconds={durationSeconds} />}
      {episode.explicit && <abbr title={texts.explicit}>{texts.explicitSign}</abbr>}
    </p>
  );
}

/** What an episode is called by its kind and number, `Episode 5`, or as the host would have it (`numberDisplay`). */
function episodeLabel({ type, number, numberDisplay }: ListedEpisode, texts: SiteTexts): string {
  if (numberDisplay !== undefined) return numberDisplay;
  if (type !== "full") return texts[type];
  if (number === undefined) return texts.episode;
  return fill(texts.episodeNumber, { number: writtenNumber(number, texts.language, { useGrouping: false }) });
}
