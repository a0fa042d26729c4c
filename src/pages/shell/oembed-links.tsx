import { absoluteAddress, episodePath, OEMBED_PATH } from "../../catalog/addresses.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";

/** By these other sites' editors turn the address of an episode into its player (oEmbed 1.0 §4). */
export function OembedLinks({ episode, show }: { readonly episode: Episode; readonly show: Show }) {
  const page = encodeURIComponent(absoluteAddress(show.url, episodePath(episode.slug)));
  const endpoint = `${absoluteAddress(show.url, OEMBED_PATH)}?url=${page}&format=`;
  return (
    <>
      <link rel="alternate" type="application/json+oembed" href={`${endpoint}json`} title={episode.title} />
      <link rel="alternate" type="text/xml+oembed" href={`${endpoint}xml`} title={episode.title} />
    </>
  );
}
