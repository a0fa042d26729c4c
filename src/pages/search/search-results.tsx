import { episodePath, ownPagePath } from "../../catalog/addresses.ts";
import { listedChapters } from "../../catalog/chapter.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { OwnPage } from "../../catalog/own-words.ts";
import type { Show } from "../../catalog/show.ts";
import { teaser } from "../../catalog/teaser.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { pieces } from "../../languages/template.ts";
import { isoDuration, renderClock } from "../../moments/clock.ts";
import type { SearchHit } from "../../search/ask/best-hits.ts";
import type { FoundPage } from "../../search/ask/find-pages.ts";
import { excerpt, type MarkedPiece, markedText } from "../../search/ask/marked-text.ts";
import type { SearchField } from "../../search/texts/search-texts.ts";
import { EpisodeCard } from "../lists/episode-card.tsx";

/** An episode that was found, and what of it is to be marked. */
export interface FoundEpisode {
  readonly episode: Episode;
  readonly hit: SearchHit;
  /** Its texts as they were packed; each takes time to be read. */
  readonly said: (field: SearchField) => string;
}

export interface SearchResultsProps {
  readonly found: readonly FoundEpisode[];
  readonly show: Show;
}

/** Episodes with what was searched for marked in them, and the moments at which it is talked about. */
export function SearchResults({ found, show }: SearchResultsProps) {
  return (
    <ol class="episodes">
      {found.map((own) => (
        <EpisodeCard
          episode={own.episode}
          show={show}
          heading="h2"
          title={<Marked pieces={markedText(own.episode.title, own.hit.terms)} />}
        >
          <Passages found={own} texts={show.texts} />
          {own.hit.fields.has("chapters") && <Moments found={own} texts={show.texts} />}
        </EpisodeCard>
      ))}
    </ol>
  );
}

/** Pages of the host's own that were found. */
export function FoundPages({ pages }: { readonly pages: readonly FoundPage<OwnPage>[] }) {
  return (
    <ul class="links">
      {pages.map(({ page, passage }) => (
        <li>
          <a href={ownPagePath(page.name)}>{page.title}</a>
          <p>
            <Marked pieces={passage} />
          </p>
        </li>
      ))}
    </ul>
  );
}

interface FoundProps {
  readonly found: FoundEpisode;
  readonly texts: SiteTexts;
}

/** The passage in which it was found, or else the beginning of the summary; and the people and tags, if it was found in them. */
function Passages({ found: { hit, said }, texts }: FoundProps) {
  const { terms, fields, passage } = hit;
  const shown = passage && excerpt(said(passage.field), terms, passage.place);
  const people = fields.has("people") ? excerpt(said("people"), terms) : null;
  const tags = fields.has("tags") ? excerpt(said("tags"), terms) : null;
  return (
    <>
      <p>
        <Marked pieces={shown ?? markedText(teaser(said("summary")), terms)} />
      </p>
      {people && <p class="by">{pieces(texts.withPeople, { people: <Marked pieces={people} /> })}</p>}
      {tags && <p class="by">{pieces(texts.taggedWith, { tags: <Marked pieces={tags} /> })}</p>}
    </>
  );
}

/** The chapters in which it was found, each a link to its moment. */
function Moments({ found: { episode, hit }, texts }: FoundProps) {
  const moments = listedChapters(episode.chapters)
    .map((chapter) => ({ ...chapter, pieces: markedText(chapter.title, hit.terms) }))
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
