import { episodePath } from "../../catalog/addresses.ts";
import { listedChapters } from "../../catalog/chapter.ts";
import type { Aired, Edition } from "../../catalog/edition/edition.ts";
import { youtubeAddress } from "../../catalog/elsewhere/youtube-address.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { teaser } from "../../catalog/teaser.ts";
import { pieces } from "../../languages/template.ts";
import { episodeVideo } from "../json-ld/episode-video.ts";
import { podcastEpisodeThing } from "../json-ld/podcast-episode.ts";
import { Artwork } from "../shell/artwork.tsx";
import { AirDate, Day } from "../shell/date-time.tsx";
import { Layout } from "../shell/layout.tsx";
import { OembedLinks } from "../shell/oembed-links.tsx";
import { ChapterList } from "./chapter-list.tsx";
import { EpisodeDetails } from "./episode-details.tsx";
import { EpisodeMeta } from "./episode-meta.tsx";
import { EpisodeReading } from "./episode-reading.tsx";
import { episodeTrail } from "./episode-trail.ts";
import { Neighbours } from "./neighbours.tsx";
import { PlayerView } from "./player-view.tsx";
import { RelatedEpisodes } from "./related-episodes.tsx";
import { SoundbiteList } from "./soundbite-list.tsx";
import type { ShownTranscript } from "./transcript-view.tsx";

export interface EpisodePageProps extends Aired {
  readonly edition: Edition;
  /** What is said; null when there is no transcript. */
  readonly transcript: ShownTranscript | null;
}

/** An episode: its audio, and all there is to read about it. */
export function EpisodePage({ edition, episode, newer, older, transcript }: EpisodePageProps) {
  const { show } = edition;
  const { texts } = show;
  return (
    <Layout
      edition={edition}
      title={episode.title}
      description={teaser(episode.summary)}
      path={episodePath(episode.slug)}
      episode={episode}
      trail={episodeTrail(episode, show)}
      things={[podcastEpisodeThing(episode, show), ...episodeVideo(episode, show)]}
      head={<OembedLinks episode={episode} show={show} />}
    >
      <article class="episode">
        <header class="episode-head">
          <Artwork
            picture={episode.cover ?? show.artwork}
            sizes={`(min-width: 48rem) 16rem, ${show.theme?.design === "studio" ? "74vw" : "50vw"}`}
            alt=""
            class="episode-art"
          />
          <div>
            <EpisodeMeta episode={episode} show={show} />
            <h1>{episode.title}</h1>
            {episode.subtitle !== undefined && <p class="tagline">{episode.subtitle}</p>}
            {episode.author !== undefined && <p class="meta">{episode.author}</p>}
            <Dates episode={episode} show={show} />
          </div>
        </header>
        <PlayerView episode={episode} show={show} />
        <Crossover episode={episode} show={show} />
        <Watch episode={episode} show={show} />
        <div class="columns">
          {!episode.summaryInNotes && <p class="summary">{episode.summary}</p>}
          {listedChapters(episode.chapters).length > 0 && (
            <section class="beside" aria-labelledby="chapters">
              <h2 id="chapters">{texts.chapters}</h2>
              <ChapterList chapters={episode.chapters} audio={episode.audio} texts={texts} />
            </section>
          )}
          <EpisodeReading episode={episode} show={show} transcript={transcript} />
          <aside class="beside facts" aria-label={texts.aboutEpisode}>
            <SoundbiteList episode={episode} texts={texts} />
            <EpisodeDetails episode={episode} edition={edition} />
          </aside>
        </div>
      </article>
      <Neighbours newer={newer} older={older} texts={texts} />
      <RelatedEpisodes episode={episode} edition={edition} />
    </Layout>
  );
}

interface OfEpisode {
  readonly episode: Episode;
  readonly show: Show;
}

/** The dates one by one, when there are more than its air date, which stands above. */
function Dates({ episode: { publishedAt, recorded, updatedAt }, show }: OfEpisode) {
  if (recorded === undefined && updatedAt === undefined) return null;
  const { texts } = show;
  return (
    <p class="dates">
      <span>{pieces(texts.publishedOn, { date: <AirDate at={publishedAt} show={show} /> })}</span>
      {recorded !== undefined && (
        <span>{pieces(texts.recordedOn, { date: <Day day={recorded} show={show} /> })}</span>
      )}
      {updatedAt !== undefined && (
        <span>{pieces(texts.correctedOn, { date: <AirDate at={updatedAt} show={show} /> })}</span>
      )}
    </p>
  );
}

function Crossover({ episode: { original }, show: { texts } }: OfEpisode) {
  if (original === undefined) return null;
  const title = (
    <a href={original.url} rel="noopener">
      {original.title ?? texts.originalEpisode}
    </a>
  );
  return <p class="notice">{pieces(texts.crossover, { show: <b>{original.show}</b>, title })}</p>;
}

function Watch({ episode, show: { texts } }: OfEpisode) {
  const { video: { youtube, live } = {}, contentLinks = [] } = episode;
  const links: readonly WatchLink[] = [
    ...(youtube === undefined
      ? []
      : [{ href: youtubeAddress(youtube), text: texts.watchOnYoutube, youtube }]),
    ...(live === undefined ? [] : [{ href: live, text: texts.watchLive }]),
    ...contentLinks,
  ];
  if (links.length === 0) return null;
  return (
    <ul class="follow" aria-label={texts.video}>
      {links.map((link) => (
        <li>
          <a href={link.href} rel="noopener" data-youtube={link.youtube}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface WatchLink {
  readonly href: string;
  readonly text: string;
  /** The video's ID at YouTube, for the player. */
  readonly youtube?: string;
}
