import { raw } from "hono/html";
import { episodeMarkdownPath, episodePath, transcriptPagePath } from "../catalog/addresses.ts";
import { listedChapters } from "../catalog/chapter.ts";
import type { Aired, Edition } from "../catalog/edition.ts";
import type { Episode } from "../catalog/episode.ts";
import type { Transcript } from "../transcripts/cue.ts";
import { Artwork } from "./artwork.tsx";
import { ChapterList } from "./chapter-list.tsx";
import { AirDate, Day } from "./date-time.tsx";
import { DeepDiveView } from "./deep-dive-view.tsx";
import { EmbedCode } from "./embed-code.tsx";
import { EpisodeList } from "./episode-list.tsx";
import { EpisodeMeta } from "./episode-meta.tsx";
import { episodeTrail } from "./episode-trail.ts";
import { episodeVideo } from "./json-ld/episode-video.ts";
import { podcastEpisode } from "./json-ld/podcast-episode.ts";
import { Layout } from "./layout.tsx";
import { OembedLinks } from "./oembed-links.tsx";
import { PersonList } from "./person-list.tsx";
import { PlayerView } from "./player-view.tsx";
import { TagList } from "./tag-list.tsx";
import { TranscriptView } from "./transcript-view.tsx";

export interface EpisodePageProps extends Aired {
  readonly edition: Edition;
  /** What is said; null when there is no transcript. */
  readonly transcript: Transcript | null;
}

/** An episode: its audio, and all there is to read about it. */
export function EpisodePage({ edition, episode, newer, older, transcript }: EpisodePageProps) {
  const { show } = edition;
  const people = episode.people.length > 0 ? episode.people : show.people;
  return (
    <Layout
      edition={edition}
      title={episode.title}
      description={episode.summary}
      path={episodePath(episode.slug)}
      episode={episode}
      trail={episodeTrail(episode, show)}
      things={[podcastEpisode(episode, show), ...episodeVideo(episode, show)]}
      markdown={episodeMarkdownPath(episode.slug)}
      head={<OembedLinks episode={episode} show={show} />}
    >
      <article class="episode">
        <header class="episode-head">
          <Artwork
            picture={episode.cover ?? show.artwork}
            sizes="(min-width: 48rem) 16rem, 40vw"
            alt=""
            class="episode-art"
          />
          <div>
            <EpisodeMeta episode={episode} show={show} />
            <h1>{episode.title}</h1>
            {episode.subtitle !== undefined && <p class="tagline">{episode.subtitle}</p>}
            <Dates episode={episode} edition={edition} />
          </div>
        </header>
        <PlayerView episode={episode} show={show} />
        <Crossover episode={episode} />
        <Watch episode={episode} />
        <div class="columns">
          <p class="summary">{episode.summary}</p>
          {listedChapters(episode.chapters).length > 0 && (
            <section class="beside" aria-labelledby="chapters">
              <h2 id="chapters">Chapters</h2>
              <ChapterList chapters={episode.chapters} audio={episode.audio} />
            </section>
          )}
          <Reading episode={episode} transcript={transcript} />
          <aside class="beside facts" aria-label="About this episode">
            {people.length > 0 && (
              <section aria-labelledby="people">
                <h2 id="people">People</h2>
                <PersonList people={people} edition={edition} />
              </section>
            )}
            <Links episode={episode} />
            <Topics episode={episode} />
            <EmbedCode episode={episode} show={show} />
          </aside>
        </div>
      </article>
      <Neighbours newer={newer} older={older} />
      <Related episode={episode} edition={edition} />
    </Layout>
  );
}

/** Notes, deep dive and transcript: the column to read. */
function Reading({
  episode,
  transcript,
}: {
  readonly episode: Episode;
  readonly transcript: Transcript | null;
}) {
  return (
    <div class="reading">
      {episode.notesHtml !== "" && (
        <section aria-labelledby="notes">
          <h2 id="notes">Show notes</h2>
          <div class="prose">{raw(episode.notesHtml)}</div>
        </section>
      )}
      {episode.deepDive && (
        <section aria-labelledby="deep-dive">
          <h2 id="deep-dive">Deep dive</h2>
          <div class="prose">
            <DeepDiveView deepDive={episode.deepDive} />
          </div>
        </section>
      )}
      {transcript && (
        <section aria-labelledby="transcript">
          <h2 id="transcript">Transcript</h2>
          <details>
            <summary>Read what is said</summary>
            <p class="files">
              <a href={transcriptPagePath(episode.slug)}>On a page of its own, and as files</a>
            </p>
            <TranscriptView transcript={transcript} audio={episode.audio} />
          </details>
        </section>
      )}
    </div>
  );
}

function Dates({ episode, edition: { show } }: { readonly episode: Episode; readonly edition: Edition }) {
  return (
    <p class="dates">
      Published <AirDate at={episode.publishedAt} show={show} />
      {episode.recorded !== undefined && (
        <>
          , recorded <Day day={episode.recorded} show={show} />
        </>
      )}
      {episode.updatedAt !== undefined && (
        <>
          , corrected <AirDate at={episode.updatedAt} show={show} />
        </>
      )}
    </p>
  );
}

function Crossover({ episode: { original } }: { readonly episode: Episode }) {
  if (original === undefined) return null;
  return (
    <p class="notice">
      A crossover with <b>{original.show}</b>: this came out first as{" "}
      <a href={original.url} rel="noopener">
        {original.title ?? "an episode there"}
      </a>
      .
    </p>
  );
}

function Watch({ episode: { video } }: { readonly episode: Episode }) {
  if (video?.youtube === undefined && video?.live === undefined) return null;
  return (
    <ul class="follow" role="list" aria-label="Video">
      {video.youtube !== undefined && (
        <li>
          <a href={`https://www.youtube.com/watch?v=${video.youtube}`} rel="noopener">
            Watch on YouTube
          </a>
        </li>
      )}
      {video.live !== undefined && (
        <li>
          <a href={video.live} rel="noopener">
            Watch the live stream version
          </a>
        </li>
      )}
    </ul>
  );
}

function Links({ episode: { links } }: { readonly episode: Episode }) {
  if (links === undefined || links.length === 0) return null;
  return (
    <section aria-labelledby="links">
      <h2 id="links">Links from the show</h2>
      <ul class="links" role="list">
        {links.map(({ title, url }) => (
          <li>
            <a href={url} rel="noopener">
              {title}
            </a>{" "}
            <span class="host">{new URL(url).hostname.replace(/^www\./, "")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Topics({ episode: { tags = [] } }: { readonly episode: Episode }) {
  if (tags.length === 0) return null;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">Topics</h2>
      <TagList tags={tags} />
    </section>
  );
}

function Related({ episode: { slug }, edition }: { readonly episode: Episode; readonly edition: Edition }) {
  const episodes = edition.related(slug, 3);
  if (episodes.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">Related episodes</h2>
      <EpisodeList episodes={episodes} show={edition.show} heading="h3" />
    </section>
  );
}

function Neighbours({ newer, older }: { readonly newer: Episode | null; readonly older: Episode | null }) {
  if (newer === null && older === null) return null;
  return (
    <nav class="neighbours" aria-label="Other episodes">
      {older && (
        <a rel="prev" href={episodePath(older.slug)}>
          <small>Previous episode</small> {older.title}
        </a>
      )}
      {newer && (
        <a class="next" rel="next" href={episodePath(newer.slug)}>
          <small>Next episode</small> {newer.title}
        </a>
      )}
    </nav>
  );
}
