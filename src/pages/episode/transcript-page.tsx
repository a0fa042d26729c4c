import { episodePath, transcriptPagePath, transcriptPath } from "../../catalog/addresses.ts";
import type { Aired, Edition } from "../../catalog/edition/edition.ts";
import { TRANSCRIPT_FORMATS } from "../../catalog/episode.ts";
import { fill, pieces } from "../../languages/template.ts";
import { Layout } from "../shell/layout.tsx";
import { EpisodeMeta } from "./episode-meta.tsx";
import { episodeTrail } from "./episode-trail.ts";
import { type ShownTranscript, TranscriptView } from "./transcript-view.tsx";

export interface TranscriptPageProps extends Aired {
  readonly edition: Edition;
  readonly transcript: ShownTranscript | null;
}

/** The transcript of an episode as a page of its own, and as files. */
export function TranscriptPage({ edition, episode, transcript }: TranscriptPageProps) {
  const { show } = edition;
  const { texts } = show;
  const { title } = episode;
  return (
    <Layout
      edition={edition}
      title={fill(texts.transcriptOf, { title })}
      description={fill(texts.transcriptDescription, { title })}
      path={transcriptPagePath(episode.slug)}
      episode={episode}
      trail={[
        ...episodeTrail(episode, show),
        { name: texts.transcript, path: transcriptPagePath(episode.slug) },
      ]}
    >
      <article class="narrow">
        <EpisodeMeta episode={episode} show={show} />
        <h1>{pieces(texts.transcriptOf, { title: <a href={episodePath(episode.slug)}>{title}</a> })}</h1>
        <p class="files">
          {texts.asFile}
          {TRANSCRIPT_FORMATS.map((format) => (
            <>
              {" "}
              <a href={transcriptPath(episode.slug, format)}>{format.toUpperCase()}</a>
            </>
          ))}
        </p>
        {transcript && <TranscriptView transcript={transcript} audio={episode.audio} show={edition.show} />}
      </article>
    </Layout>
  );
}
