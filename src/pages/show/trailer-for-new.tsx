import type { Edition } from "../../catalog/edition/edition.ts";
import type { Show } from "../../catalog/show.ts";
import { fill } from "../../languages/template.ts";
import { EpisodeList } from "../lists/episode-list.tsx";

/**
 * Where somebody new begins: the newest trailer among the episodes, else the newest of the show's trailers that are no episodes
 * (`podcast:trailer`). Nothing when there is neither.
 */
export function TrailerForNew({ edition }: { readonly edition: Edition }) {
  const { show } = edition;
  const episode = edition.trailer();
  const trailer = show.trailers?.toSorted((a, b) => b.published - a.published)[0];
  if (episode === null && trailer === undefined) return null;
  return (
    <section aria-labelledby="new-here">
      <h2 id="new-here">{show.texts.newHere}</h2>
      {episode ? (
        <EpisodeList episodes={[episode]} show={show} heading="h3" />
      ) : (
        trailer && <LooseTrailer trailer={trailer} show={show} />
      )}
    </section>
  );
}

interface LooseTrailerProps {
  readonly trailer: NonNullable<Show["trailers"]>[number];
  readonly show: Show;
}

function LooseTrailer({ trailer: { title, url }, show: { texts } }: LooseTrailerProps) {
  return (
    <>
      <p>{fill(texts.startWithTrailer, { title })}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: sound alone has no captions */}
      <audio controls preload="none" src={url} aria-label={title} />
    </>
  );
}
