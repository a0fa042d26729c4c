import type { Episode } from "../catalog/episode.ts";
import type { Show } from "../catalog/show.ts";
import { EMBED_PIXELS, EmbedFrame } from "./embed-page.tsx";

/** What to paste into another site's page, so that the episode plays there. */
export function EmbedCode({ episode, show }: { readonly episode: Episode; readonly show: Show }) {
  const code = String(EmbedFrame({ show, episode, ...EMBED_PIXELS }));
  return (
    <section aria-labelledby="embed">
      <h2 id="embed">On your site</h2>
      <details>
        <summary>Embed this episode</summary>
        <p>Copy this into a page, and the player is there.</p>
        <textarea class="copied" readonly rows={8} spellcheck={false} aria-label="Code to embed">
          {code}
        </textarea>
      </details>
    </section>
  );
}
