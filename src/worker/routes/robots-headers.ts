import type { Episode } from "../../catalog/episode.ts";

/** What a file of an episode says to search engines, as its page does in its head: nothing, unless the episode is unlisted. */
export function robotsHeaders(
  episode: Pick<Episode, "unlisted"> | undefined,
): Readonly<Record<string, string>> {
  return episode?.unlisted ? { "x-robots-tag": "noindex" } : {};
}
