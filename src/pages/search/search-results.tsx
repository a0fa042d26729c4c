import { episodePath } from "../../catalog/addresses.ts";
import { listedChapters } from "../../catalog/chapter.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { teaser } from "../../catalog/teaser.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { pieces } from "../../languages/template.ts";
import { isoDuration, renderClock } from "../../moments/clock.ts";
import { excerpt, type MarkedPiece, markedText } from "../../search/ask/marked-text.ts";
import type { SearchTexts } from "../../search/texts/search-texts.ts";
import { EpisodeCard } from "../lists/episode-card.tsx";

/** An episode that was found, and its terms that are to be marked. */
export interface FoundEpisode {
  readonly episode: Episode;
  /** Its texts as they were indexed. */
  readonly said: SearchTexts;
  readonly terms: ReadonlySet<string>;
}

export interface SearchResultsProps {
  readonly found: readonly FoundEpisode[];
  readonly show: Show;
}

/** Episodes with what was searched for marked in them, and the moments at which it is talked about. */
export function SearchResults({ found, show }: SearchResultsProps) {
  return (
    <ol class="episodes">
      {found.map(({ episode, said, terms }) => (
        <EpisodeCard
          episode={episode}
          show={show}
          heading="h2"
          title={<Marked pieces={markedText(episode.title, terms)} />}
        >
          <Passages found={said} terms={terms} texts={show.texts} />
          <Moments episode={episode} terms={terms} texts={show.texts} />
        </EpisodeCard>
      ))}
    </ol>
  );
}

interface PassagesProps {
  readonly found: SearchTexts;
  readonly terms: ReadonlySet<string>;
  readonly texts: SiteTexts;
}

/** The passage in which it was found, or else the beginning of the summary; and the people and tags, if it was found in them. */
function Passages({ found, terms, texts }: PassagesProps) {
  const passage = [found.summary, found.notes, found.deepDive].map((text) => excerpt(text, terms));
  const people = excerpt(found.people, terms);
  const tags = excerpt(found.tags, terms);
  return (
    <>
      <p>
        <Marked
          pieces={passage.find((pieces) => pieces !== null) ?? markedText(teaser(found.summary), terms)}
        />
      </p>
      {people && <p class="by">{pieces(texts.withPeople, { people: <Marked pieces={people} /> })}</p>}
      {tags && <p class="by">{pieces(texts.taggedWith, { tags: <Marked pieces={tags} /> })}</p>}
    </>
  );
}

interface MomentsProps {
  readonly episode: Episode;
  readonly terms: ReadonlySet<string>;
  readonly texts: SiteTexts;
}

/** The chapters in which it was found, each a link to its moment. */
function Moments({ episode, terms, texts }: MomentsProps) {
  const moments = listedChapters(episode.chapters)
    .map((chapter) => ({ ...chapter, pieces: markedText(chapter.title, terms) }))
    .filter(({ pieces }) => pieces.some(({ marked }) => marked));
  if (moments.length === 0) return null;
  return (
    <ul class="moments" aria-label={texts.chapters}>
      {moments.slice(0, MOST_MOMENTS).map(({ startSeconds, pieces }) => (
        <li>
          <a href={`${episodePath(episode.slug)}#t=${startSeconds}`}>
            <time datetime={isoDuration(startSeconds)}>{renderClock(startSeconds)}</time>{" "}
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
