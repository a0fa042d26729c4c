import { bareAddress } from "./addresses.ts";
import { TRANSCRIPT_FORMATS } from "./episode.ts";

/** What answers at an address. */
type AddressKind =
  | "page"
  /** A page as Markdown. */
  | "twin"
  | "feed"
  /** What an episode has beside its page. */
  | "file"
  | "audio"
  /** What machines read. */
  | "document"
  /** Leads to another address. */
  | "short link"
  /** Served by Static Assets, without the Worker. */
  | "asset"
  | "state"
  /** What is to come, for whoever has a token. */
  | "preview";

/** To whom an address belongs: it is there when the show has such a one. What belongs to the show itself is always there. */
export type AddressOwner = "show" | "episode" | "number" | "season" | "tag" | "person" | "page";

/** A row: the path, in which `<…>` stands for a name, and the keys of a query that ask for another page at it. */
interface AddressRow {
  readonly path: string;
  readonly kind: AddressKind;
  readonly whose: AddressOwner;
  readonly queries?: readonly string[];
}

/**
 * Every address of the site. Routes, documentation and the check that a redirect hides nothing follow from it. The pages of the host's own
 * come last: they may be called what nothing before them answers to.
 */
export const ADDRESSES = [
  { path: "/", kind: "page", whose: "show" },
  { path: "/about", kind: "page", whose: "show" },
  { path: "/follow", kind: "page", whose: "show" },
  { path: "/episodes", kind: "page", whose: "show", queries: ["page"] },
  { path: "/people", kind: "page", whose: "show", queries: ["page"] },
  { path: "/search", kind: "page", whose: "show", queries: ["q"] },
  { path: "/episodes/<slug>", kind: "page", whose: "episode" },
  { path: "/episodes/<slug>/transcript", kind: "page", whose: "episode" },
  { path: "/embed/<slug>", kind: "page", whose: "episode" },
  { path: "/seasons/<season>", kind: "page", whose: "season", queries: ["page"] },
  { path: "/tags/<tag>", kind: "page", whose: "tag", queries: ["page"] },
  { path: "/people/<person>", kind: "page", whose: "person", queries: ["page"] },
  { path: "/index.md", kind: "twin", whose: "show" },
  { path: "/about.md", kind: "twin", whose: "show" },
  { path: "/follow.md", kind: "twin", whose: "show" },
  { path: "/episodes.md", kind: "twin", whose: "show", queries: ["page"] },
  { path: "/people.md", kind: "twin", whose: "show", queries: ["page"] },
  { path: "/episodes/<slug>.md", kind: "twin", whose: "episode" },
  { path: "/episodes/<slug>/transcript.md", kind: "twin", whose: "episode" },
  { path: "/seasons/<season>.md", kind: "twin", whose: "season", queries: ["page"] },
  { path: "/tags/<tag>.md", kind: "twin", whose: "tag", queries: ["page"] },
  { path: "/people/<person>.md", kind: "twin", whose: "person", queries: ["page"] },
  { path: "/feed.xml", kind: "feed", whose: "show" },
  { path: "/feed/archive/<n>.xml", kind: "feed", whose: "show" },
  { path: "/atom.xml", kind: "feed", whose: "show" },
  { path: "/feed.json", kind: "feed", whose: "show" },
  { path: "/episodes/<slug>/transcript.<format>", kind: "file", whose: "episode" },
  { path: "/episodes/<slug>/chapters.json", kind: "file", whose: "episode" },
  { path: "/media/<file>", kind: "audio", whose: "show" },
  { path: "/follow.opml", kind: "document", whose: "show" },
  { path: "/sitemap.xml", kind: "document", whose: "show" },
  { path: "/robots.txt", kind: "document", whose: "show" },
  { path: "/llms.txt", kind: "document", whose: "show" },
  { path: "/site.webmanifest", kind: "document", whose: "show" },
  { path: "/sw.js", kind: "document", whose: "show" },
  { path: "/.well-known/security.txt", kind: "document", whose: "show" },
  { path: "/oembed", kind: "document", whose: "show", queries: ["url"] },
  { path: "/<number>", kind: "short link", whose: "number" },
  { path: "/assets/<file>", kind: "asset", whose: "show" },
  { path: "/healthz", kind: "state", whose: "show" },
  { path: "/announcements", kind: "state", whose: "show" },
  { path: "/preview/<file>", kind: "preview", whose: "show" },
  { path: "/<name>", kind: "page", whose: "page" },
  { path: "/<name>.md", kind: "twin", whose: "page" },
] as const satisfies readonly AddressRow[];

/** The path of a row. */
export type AddressPath = (typeof ADDRESSES)[number]["path"];

/** What its names stand for, decoded. */
export type AddressNames<Path extends string> = Readonly<Record<NameIn<Path>, string>>;

type NameIn<Path extends string> = Path extends `${string}<${infer Name}>${infer Rest}`
  ? Name | NameIn<Rest>
  : never;

/** What may stand for a name, as it is written in an address; no dot where something may follow behind one. */
const NAMES: Readonly<Record<string, string>> = {
  slug: "[A-Za-z0-9-]+",
  season: "[^/.]+",
  tag: "[^/.]+",
  person: "[^/.]+",
  n: "[1-9][0-9]*",
  number: "[0-9]+(?:\\.[0-9]+)?",
  format: TRANSCRIPT_FORMATS.join("|"),
  // With a letter: numbers are short links.
  name: "(?=[0-9-]*[a-z])[a-z0-9-]+",
  file: ".+",
};

/** A path, or a part of one, as the source of an expression; `group` makes one of a name. */
export function addressSource(path: string, group: (name: string, source: string) => string): string {
  // Split at names, every second piece is one.
  return path
    .split(/<(\w+)>/)
    .map((piece, index) =>
      index % 2 === 0 ? piece.replaceAll(".", "\\.") : group(piece, `(?:${NAMES[piece] ?? "[^/]+"})`),
    )
    .join("");
}

/** Reads what the names of a row's path stand for in a pathname that is not decoded yet; null when that is another address. */
export function addressReader<Path extends AddressPath>(
  path: Path,
): (pathname: string) => AddressNames<Path> | null {
  const expression = new RegExp(`^${addressSource(path, (name, source) => `(?<${name}>${source})`)}$`);
  return (pathname) => {
    const match = expression.exec(pathname);
    if (match === null) return null;
    const names = Object.entries(match.groups ?? {}).map(
      ([name, written]) => [name, decoded(written)] as const,
    );
    // The expression has a group for each name of the path.
    return Object.fromEntries(names) as AddressNames<Path>;
  };
}

/** What is not encoded as it should be names nothing. */
function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return "";
  }
}

/** Who is there: whether the show has an episode, a number, a season, a tag or a person of this name. */
export type IsThere = (whose: Exclude<AddressOwner, "show">, name: string) => boolean;

/**
 * Whether something answers at this address, now or from some air date on, so that a redirect would hide it. A query that asks for
 * another page belongs to the address, any other one makes it another address.
 */
export function isOwnAddress(address: string, isThere: IsThere): boolean {
  const { pathname, searchParams } = new URL(bareAddress(address), "https://site.invalid");
  return ADDRESSES.some((row: AddressRow & { readonly path: AddressPath }) => {
    const names = readerOf(row.path)(pathname);
    if (names === null || ![...searchParams.keys()].every((key) => row.queries?.includes(key))) return false;
    return row.whose === "show" || isThere(row.whose, Object.values(names)[0] ?? "");
  });
}

function readerOf(path: AddressPath): ReturnType<typeof addressReader> {
  const reader = READERS.get(path) ?? addressReader(path);
  READERS.set(path, reader);
  return reader;
}

/** Made when they are first asked for: a show has thousands of redirects to be judged, and a Worker none. */
const READERS = new Map<AddressPath, ReturnType<typeof addressReader>>();
