import type { AnnounceTarget } from "../../catalog/announce-target.ts";

/** Podcast Index reads a feed that it knows anew (`hub/pubnotify`, without a key). */
export function podcastIndex(feed: string): AnnounceTarget {
  const address = `https://api.podcastindex.org/api/1.0/hub/pubnotify?url=${encodeURIComponent(feed)}`;
  return { name: "podcast-index", of: "feed", steps: [{ address }] };
}
