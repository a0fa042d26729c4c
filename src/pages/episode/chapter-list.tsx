import { type Chapter, listedChapters } from "../../catalog/chapter.ts";
import type { Audio } from "../../catalog/episode.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { fill } from "../../languages/template.ts";
import { isoDuration, renderClock } from "../../moments/clock.ts";

/** Chapters as links into the audio: the player follows them, and without it the browser plays the file from there. */
export function ChapterList({
  chapters,
  audio,
  texts,
}: {
  readonly chapters: readonly Chapter[];
  readonly audio: Audio;
  readonly texts: SiteTexts;
}) {
  return (
    <ol class="chapters">
      {listedChapters(chapters).map(({ startSeconds, endSeconds, title, href, image }) => (
        <li>
          <a
            href={`${audio.href}#t=${startSeconds}`}
            data-start={startSeconds}
            data-end={endSeconds}
            data-image={image}
          >
            <time datetime={isoDuration(startSeconds)}>{renderClock(startSeconds)}</time> <bdi>{title}</bdi>
          </a>
          {href !== undefined && (
            <a class="aside-link" href={href} rel="noopener" aria-label={fill(texts.moreAbout, { title })}>
              ↗
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
