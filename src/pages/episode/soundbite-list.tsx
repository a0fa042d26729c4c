import type { Episode } from "../../catalog/episode.ts";
import type { SiteTexts } from "../../languages/site-texts.ts";
import { isoDuration, renderClock } from "../../moments/clock.ts";
import { QuotePicture } from "./quote-picture.tsx";

/** Short pieces that stand for the whole: links to a stretch of the audio, at whose end it stops. */
export function SoundbiteList({ episode, texts }: { readonly episode: Episode; readonly texts: SiteTexts }) {
  const { soundbites = [], audio, title: whole } = episode;
  if (soundbites.length === 0) return null;
  return (
    <section aria-labelledby="soundbites">
      <h2 id="soundbites">{texts.soundbites}</h2>
      <ul class="links">
        {soundbites.map(({ start, duration, title = whole, picture }) => (
          <li>
            <a href={`${audio.href}#t=${start},${start + duration}`}>{title}</a>{" "}
            <small class="meta">
              <time datetime={isoDuration(duration)}>{renderClock(duration)}</time>
            </small>
            <QuotePicture picture={picture} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
