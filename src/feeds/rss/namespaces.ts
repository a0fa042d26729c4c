/** The namespaces of a feed by their usual prefixes; `dc`, `content` and `atom` are declared by the serialiser. */
const NAMESPACES: Readonly<Record<string, string>> = {
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  podcast: "https://podcastindex.org/namespace/1.0",
  psc: "http://podlove.org/simple-chapters",
  media: "http://search.yahoo.com/mrss/",
  spotify: "http://www.spotify.com/ns/rss",
};

const HISTORY = "http://purl.org/syndication/history/1.0";

/** The namespaces that some piece of a document uses, and that of RFC 5005 when it has archive pages. */
export function usedNamespaces(
  pieces: readonly string[],
  hasArchive: boolean,
): Readonly<Record<string, string>> {
  const used = Object.entries(NAMESPACES).filter(([prefix]) =>
    pieces.some((piece) => piece.includes(`<${prefix}:`)),
  );
  return { ...Object.fromEntries(used), ...(hasArchive && { fh: HISTORY }) };
}
