/** The namespaces that podcasts use, under the prefix by which all know them. Source: their specifications. */
const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  // Atom 0.3 is spoken by old blogs to this day.
  atom: ["http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"],
  content: ["http://purl.org/rss/1.0/modules/content/"],
  dc: ["http://purl.org/dc/elements/1.1/"],
  fh: ["http://purl.org/syndication/history/1.0"],
  googleplay: ["http://www.google.com/schemas/play-podcasts/1.0"],
  itunes: ["http://www.itunes.com/dtds/podcast-1.0.dtd"],
  media: ["http://search.yahoo.com/mrss/"],
  podcast: [
    "https://podcastindex.org/namespace/1.0",
    // The namespace's own rule: readers take this one as the same.
    "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
  ],
  psc: ["http://podlove.org/simple-chapters"],
  spotify: ["http://www.spotify.com/ns/rss"],
  sy: ["http://purl.org/rss/1.0/modules/syndication/"],
};

/** A declaration of a namespace, as it is written. The default namespace has no prefix: "". */
export interface NamespaceDeclaration {
  readonly prefix: string;
  readonly uri: string;
}

/** The address for which a prefix stands at some place of a document. */
export type Prefixes = (prefix: string) => string | undefined;

/** The address that a known prefix or a slip of a known address was meant to be; undefined when it is right or unknown. */
export function meantNamespace({ prefix, uri }: NamespaceDeclaration): NamespaceDeclaration | undefined {
  if (knownPrefix(uri) !== undefined) return undefined;
  const meant = Object.hasOwn(NAMESPACES, prefix) ? prefix : BARE_PREFIXES.get(bare(uri));
  const right = meant === undefined ? undefined : NAMESPACES[meant]?.[0];
  return meant === undefined || right === undefined ? undefined : { prefix: meant, uri: right };
}

/**
 * The name under which the rules know an element: the usual prefix stands for the namespace, whatever prefix the feed chose.
 * A known prefix with a wrong address, or with none, is taken as meant: one slip is one finding.
 */
export function usualName(written: string, prefixes: Prefixes): string {
  const [prefix, local] = splitName(written);
  const uri = prefixes(prefix);
  const usual =
    uri === undefined ? prefix : (knownPrefix(uri) ?? meantNamespace({ prefix, uri })?.prefix ?? prefix);
  return usual === "" ? local : `${usual}:${local}`;
}

/** `itunes:image` → itunes, image; `title` → "", title. */
export function splitName(written: string): [prefix: string, local: string] {
  const colon = written.indexOf(":");
  return colon < 0 ? ["", written] : [written.slice(0, colon), written.slice(colon + 1)];
}

function knownPrefix(uri: string): string | undefined {
  return PREFIXES.get(uri);
}

const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMESPACES).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)),
);

/** Slips that are seen: https for http, other capitals, a slash more or less. */
function bare(uri: string): string {
  const rest = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "");
  return rest.endsWith("/") ? rest.slice(0, -1) : rest;
}

const BARE_PREFIXES: ReadonlyMap<string, string> = new Map(
  [...PREFIXES].map(([uri, prefix]) => [bare(uri), prefix]),
);
