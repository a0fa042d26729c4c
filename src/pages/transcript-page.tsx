import { episodePath, transcriptPagePath, transcriptPath } from "../catalog/addresses.ts";
import type { Aired, Edition } from "../catalog/edition.ts";
import { TRANSCRIPT_FORMATS } from "../catalog/episode.ts";
import type { Transcript } from "../transcripts/cue.ts";
import { EpisodeMeta } from "./episode-meta.tsx";
import { episodeTrail } from "./episode-trail.ts";
import { Layout } from "./layout.tsx";
import { TranscriptView } from "./transcript-view.tsx";

export interface TranscriptPageProps extends Aired {
  readonly edition: Edition;
  readonly transcript: Transcript | null;
}

/** The transcript of an episode as a page of its own, and as files. */
export function TranscriptPage({ edition, episode, transcript }: TranscriptPageProps) {
  return (
    <Layout
      edition={edition}
      title={`Transcript: ${episode.title}`}
      description={`What is said in “${episode.title}”.`}
      path={transcriptPagePath(episode.slug)}
      episode={episode}
      trail={[
        ...episodeTrail(episode, edition.show),
        { name: "Transcript", path: transcriptPagePath(episode.slug) },
      ]}
    >
      <article class="narrow">
        <EpisodeMeta episode={episode} show={edition.show} />
        <h1>
          Transcript: <a href={episodePath(episode.slug)}>{episode.title}</a>
        </h1>
        <p class="files">
          As a file:
          {TRANSCRIPT_FORMATS.map((format) => (
            <>
              {" "}
              <a href={transcriptPath(episode.slug, format)}>{format.toUpperCase()}</a>
            </>
          ))}
        </p>
        {transcript && <TranscriptView transcript={transcript} audio={episode.audio} />}
      </article>
    </Layout>
  );
}
