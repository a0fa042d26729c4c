import type { DeflatedText } from "../bytes/deflated-text.ts";
import type { Instant } from "../moments/instant.ts";
import type { Outline } from "./edition/episode-outline.ts";
import type { Episode } from "./episode.ts";
import type { ListedEpisode } from "./listed-episode.ts";
import type { OwnWords } from "./own-words.ts";
import type { Show } from "./show.ts";

/** A whole show, the scheduled episodes included. Only `editionAt` may look at it: the public sees an Edition. */
export interface Catalog {
  readonly show: Show;
  readonly site: SiteFiles;
  readonly shells: FeedShells;
  /** Old addresses: a path, with its query if it has one → where it leads. */
  readonly redirects: ReadonlyMap<string, RedirectTarget>;
  /** Names that episodes' folders had → the slug that each has now. */
  readonly former: ReadonlyMap<string, string>;
  /** The names of episodes that were on air and were taken away → their air dates. */
  readonly gone: ReadonlyMap<string, Instant>;
  /** Newest first; equal air dates in the order of their slugs. */
  readonly entries: readonly CatalogEntry[];
  /** The episodes that are reached by their addresses alone, newest first; their indexes go on behind those of the entries. */
  readonly unlisted: readonly CatalogEntry[];
  /** The index of the episode with this slug, listed or not, or -1. */
  indexOf(slug: string): number;
  /** Validators of the edition whose newest episode is at an index of `entries`; behind the last one, of the edition without any. */
  validatorsAt(index: number): EditionValidators;
  /** What is known of the episode at an index of `entries` without opening it. */
  outlineAt(index: number): Outline;
  /** The episode at an index of `entries` as lists show it. */
  listedAt(index: number): ListedEpisode;
  /** The whole episode at an index, listed or not. */
  episodeAt(index: number): Episode;
  /** Its page as Markdown. */
  markdownAt(index: number): string;
  /** The compiled RSS items from index `from` up to, not including, index `to`. */
  rssItems(from: number, to: number): CompiledItems;
  /** The compiled rows of the sitemap from index `from` up to, not including, index `to`, UTF-8. */
  sitemapRows(from: number, to: number): Uint8Array;
  /** The episode's entries in the other formats. */
  entriesAt(index: number): FormatEntries;
}

/** What can be asked of an episode without opening it. */
export interface CatalogEntry {
  readonly slug: string;
  readonly publishedAt: Instant;
  readonly number?: number;
  /** The newest air date or correction among this episode and all older ones of its list. */
  readonly changedAt: Instant;
}

/** RSS items in a row, as they are kept. */
export interface CompiledItems extends DeflatedText {
  /** The items themselves in UTF-8, made piece by piece as they are asked for. */
  inflated(): Iterable<Uint8Array>;
}

/** Digests of what the documents of an edition are put together of: they differ exactly when their bytes do. */
export interface EditionValidators {
  readonly rss: string;
  /** Of the archive page whose newest episode is this edition's. */
  readonly archive: string;
  readonly atom: string;
  readonly json: string;
  /** Of everything that is out. */
  readonly all: string;
}

/** What every page needs besides the show: paths of files, and the host's own words. */
export interface SiteFiles {
  readonly words: OwnWords;
  readonly documents: ShowDocuments;
  readonly html: ShowHtml;
  readonly stylesheet: string;
  /** Colours of it, for what the system draws around the site. */
  readonly colors: { readonly paper: string; readonly accent: string };
  /** Of a host's stylesheet with fonts, those that are to be asked for before it is there. */
  readonly fonts?: readonly string[];
  readonly script: string;
  /** What the service worker runs, for listeners who keep episodes on their device. */
  readonly serviceWorker: string;
  /** The host's own, on all pages but the player for other sites. */
  readonly scripts?: readonly OwnScript[];
  /** What the policy of those pages allows for them: origins by directive. */
  readonly allowed?: Readonly<Record<string, string>>;
  /** The QR code of the page that says where to follow the show. */
  readonly followCode: string;
  readonly icon: string;
  /** The same in the sizes that a home screen wants, in pixels. */
  readonly icons: readonly { readonly path: string; readonly pixels: number }[];
  /** The folder of Static Assets in which the show's files are, when several shows share a Worker: no part of any address. */
  readonly folder?: string;
  /** In what a host builds to look at alone. */
  readonly preview?: SitePreview;
  /** In what `wrangler dev` serves: whether it may tell the world of new episodes as the deployed site does. */
  readonly dev?: { readonly announces: boolean };
  /** What an isolate searches for nobody when it starts. */
  readonly madeUpSearch?: MadeUpSearch;
}

/** The attributes of a script of the host's. */
export type OwnScript = Readonly<Record<string, string>>;

/** Documents of which the show alone says everything, as the build has written them. */
export interface ShowDocuments {
  /** The show's description as Markdown. */
  readonly description: string;
  /** The page about the show as Markdown, before and behind how many episodes there are. */
  readonly about: readonly [before: string, after: string];
  /** The text with which the home page begins, as Markdown; empty when it begins with none. */
  readonly lead: string;
  /** The page of where to follow the show, as Markdown. */
  readonly follow: string;
  readonly manifest: string;
  readonly robots: string;
}

/** Pieces of pages of which the show alone says everything, as the build has written them. */
export interface ShowHtml {
  /** The page of where to follow the show, from its heading on. */
  readonly follow: string;
  /** The page about the show, from its heading down to its details. */
  readonly about: string;
  /** Those of the details that are its alone, in a list of them. */
  readonly details: string;
  /** The shows that its host recommends; empty for none. */
  readonly podroll: string;
  /** Links to the feeds for the head of every page. */
  readonly feedLinks: string;
}

/** A search that can be asked without reading a file. */
export interface MadeUpSearch {
  readonly episodes: number;
  readonly queries: readonly string[];
  /** Blocks of raw deflate as of a `DeflatedText`, in base64; `bytes` as they are inflated. */
  readonly files: readonly { readonly path: string; readonly deflated: string; readonly bytes: number }[];
}

/** A site that is shown as it will be. */
export interface SitePreview {
  readonly asOf: Instant;
  /** What each of its pages says of that. */
  readonly words: string;
}

/** What stands around the entries of each feed. */
export interface FeedShells {
  readonly rss: FeedShell;
  readonly atom: FeedShell;
  readonly json: FeedShell;
  /** The whole OPML document. */
  readonly opml: string;
}

/** A feed document around what depends on the edition (its date, its links to other pages) and around its entries. */
export interface FeedShell {
  readonly beforeDate: string;
  readonly afterDate: string;
  readonly tail: string;
}

/** An episode in Atom and JSON Feed, each around its notes, and the notes: sanitised HTML with full addresses, UTF-8. */
export interface FormatEntries {
  readonly atom: FormatEntry;
  readonly json: FormatEntry;
  readonly notes: Uint8Array;
}

/** An entry around its notes. */
export interface FormatEntry {
  readonly before: string;
  readonly after: string;
}

/** Where an old address leads: somewhere, or to an episode once it is out. */
export type RedirectTarget = { readonly to: string } | { readonly slug: string };
