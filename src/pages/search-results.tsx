import { episodePath } from "../catalog/addresses.ts";
import { listedChapters } from "../catalog/chapter.ts";
import { isoDuration, renderClockDuration } from "../catalog/clock-duration.ts";
import type { Episode } from "../catalog/episode.ts";
import type { Show } from "../catalog/show.ts";
import { excerpt, type MarkedPiece, markedText } from "../search/marked-text.ts";
import { type SearchTexts, searchTexts } from "../search/search-texts.ts";
import { EpisodeCard } from "./episode-card.tsx";
import { readingText } from "./reading-text.ts";
import type { FoundEpisode } from "./search-page.tsx";

export interface SearchResultsProps {
  readonly found: readonly FoundEpisode[];
  readonly show: Show;
}

/** Episodes with what was searched for marked in them, and the moments at which it is talked about. */
export function SearchResults({ found, show }: SearchResultsProps) {
  return (
    <ol class="episodes" role="list">
      {found.map(({ episode, terms }) => (
        <EpisodeCard
          episode={episode}
          show={show}
          heading="h2"
          title={<Marked pieces={markedText(episode.title, terms)} />}
        >
          <Passages texts={searchTexts(episode, show, readingText)} terms={terms} />
          <Moments episode={episode} terms={terms} />
        </EpisodeCard>
      ))}
    </ol>
  );
}

/** The passage in which it was found, or else the summary; and the people and tags, if it was found in them. */
function Passages({ texts, terms }: { readonly texts: SearchTexts; readonly terms: ReadonlySet<string> }) {
  const passage = [texts.summary, texts.notes, texts.deepDive].map((text) => excerpt(text, terms));
  const people = excerpt(texts.people, terms);
  const tags = excerpt(texts.tags, terms);
  return (
    <>
      <p>
        <Marked pieces={passage.find((pieces) => pieces !== null) ?? markedText(texts.summary, terms)} />
      </p>
      {people && (
        <p class="by">
          With <Marked pieces={people} />
        </p>
      )}
      {tags && (
        <p class="by">
          Tags: <Marked pieces={tags} />
        </p>
      )}
    </>
  );
}

/** The chapters in which it was found, each a link to its moment. */
function Moments({ episode, terms }: { readonly episode: Episode; readonly terms: ReadonlySet<string> }) {
  const moments = listedChapters(episode.chapters)
    .map((chapter) => ({ ...chapter, pieces: markedText(chapter.title, terms) }))
    .filter(({ pieces }) => pieces.some(({ marked }) => marked));
  if (moments.length === 0) return null;
  return (
    <ul class="moments" role="list" aria-label="Chapters">
      {moments.slice(0, MOST_MOMENTS).map(({ startSeconds, pieces }) => (
        <li>
          <a href={`${episodePath(episode.slug)}#t=${startSeconds}`}>
            <time datetime={isoDuration(startSeconds)}>{renderClockDuration(startSeconds)}</time>{" "}
            <Marked pieces={pieces} />
          </a>
        </li>
      ))}
    </ul>
  );
}

const MOST_MOMENTS = 5;

function Marked({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
