import { transcriptPagePath } from "../../catalog/addresses.ts";
import type { DeepDive } from "../../catalog/deep-dive.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { hostHtml } from "../shell/host-html.ts";
import { DeepDiveView } from "./deep-dive-view.tsx";
import { type ShownTranscript, TranscriptView } from "./transcript-view.tsx";

export interface EpisodeReadingProps {
  readonly episode: Episode;
  readonly show: Show;
  readonly transcript: ShownTranscript | null;
}

/** Notes, who pays, deep dive and transcript: the column to read. */
export function EpisodeReading({ episode, show, transcript }: EpisodeReadingProps) {
  const { texts } = show;
  const notes = [episode.notesHtml, episode.notesFooterHtml ?? ""].filter((html) => html !== "").join("\n");
  return (
    <div class="reading">
      {notes !== "" && (
        <section aria-labelledby="notes">
          <h2 id="notes">{texts.showNotes}</h2>
          <div class="prose">{hostHtml(notes)}</div>
        </section>
      )}
      {episode.sponsorsHtml && (
        <section aria-labelledby="sponsors">
          <h2 id="sponsors">{texts.sponsors}</h2>
          <div class="prose">{hostHtml(episode.sponsorsHtml)}</div>
        </section>
      )}
      {episode.deepDive && (
        <section aria-labelledby="deep-dive">
          <h2 id="deep-dive">{texts.deepDive}</h2>
          <Contents deepDive={episode.deepDive} texts={texts} />
          <div class="prose">
            <DeepDiveView deepDive={episode.deepDive} texts={texts} />
          </div>
        </section>
      )}
      {transcript && (
        <section aria-labelledby="transcript">
          <h2 id="transcript">{texts.transcript}</h2>
          <details>
            <summary>{texts.readTranscript}</summary>
            <p class="files">
              <a href={transcriptPagePath(episode.slug)}>{texts.transcriptPage}</a>
            </p>
            <TranscriptView transcript={transcript} audio={episode.audio} show={show} />
          </details>
        </section>
      )}
    </div>
  );
}

/** The deep dive's sections, when there are enough of them to choose from. */
function Contents({ deepDive: { sections }, texts }: ContentsProps) {
  if (sections.length < 3) return null;
  return (
    <nav class="contents" aria-label={texts.inThisDeepDive}>
      <ol>
        {sections.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface ContentsProps {
  readonly deepDive: DeepDive;
  readonly texts: SiteTexts;
}
