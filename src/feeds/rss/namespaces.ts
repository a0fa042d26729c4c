/**
 * What items may use, by the usual prefixes; `dc`, `content` and `atom` are declared by the serialiser. It is declared whether or not an
 * item uses it: the head of a feed must not tell of an episode that is still to come.
 */
const OF_ITEMS: Readonly<Record<string, string>> = {
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  podcast: "https://podcastindex.org/namespace/1.0",
  psc: "http://podlove.org/simple-chapters",
  media: "http://search.yahoo.com/mrss/",
};

const SPOTIFY = "http://www.spotify.com/ns/rss";
const HISTORY = "http://purl.org/syndication/history/1.0";

/** The namespaces of a feed: those of its items, Spotify's when the show's own `head` uses it, RFC 5005's when there are archive pages. */
export function feedNamespaces(head: string, hasArchive: boolean): Readonly<Record<string, string>> {
  return {
    ...OF_ITEMS,
    ...(head.includes("<spotify:") && { spotify: SPOTIFY }),
    ...(hasArchive && { fh: HISTORY }),
  };
}
