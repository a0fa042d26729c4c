import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { EMBED_PIXELS, embedFrame } from "../../machines/embed-frame.ts";

/** What to paste into another site's page, so that the episode plays there. */
export function EmbedCode({ episode, show }: { readonly episode: Episode; readonly show: Show }) {
  const { texts } = show;
  const code = embedFrame({ show, episode, moment: null, ...EMBED_PIXELS });
  return (
    <section aria-labelledby="embed">
      <h2 id="embed">{texts.share}</h2>
      <details>
        <summary>{texts.embedEpisode}</summary>
        <p>{texts.embedHelp}</p>
        <textarea class="copied" readonly rows={8} spellcheck={false} aria-label={texts.embedCode}>
          {code}
        </textarea>
      </details>
    </section>
  );
}
