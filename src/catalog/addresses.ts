import type { TranscriptFormat } from "./episode.ts";

// Every path of the site, spelled once. They are the contract of docs/addresses.md: apps and listeners keep them for ever.

export const HOME_PATH = "/";
export const EPISODES_PATH = "/episodes";
export const FEED_PATH = "/feed.xml";
export const ATOM_PATH = "/atom.xml";
export const JSON_FEED_PATH = "/feed.json";
/** Where to follow the show, and how. */
export const FOLLOW_PATH = "/follow";
export const OPML_PATH = "/follow.opml";
/** The show in full: what it is about, and who makes it. */
export const ABOUT_PATH = "/about";
export const PEOPLE_PATH = "/people";
/** The folders of the pages of seasons and tags; there is nothing at their own addresses. */
const SEASONS_PATH = "/seasons";
const TAGS_PATH = "/tags";
export const SEARCH_PATH = "/search";
/** The files of the search among those of the build, for the Worker alone: scheduled episodes are in them. */
export const SEARCH_HEAD_FILE = "/search/head.bin";
export const SITEMAP_PATH = "/sitemap.xml";
export const ROBOTS_PATH = "/robots.txt";
export const LLMS_PATH = "/llms.txt";
export const SECURITY_PATH = "/.well-known/security.txt";
export const MANIFEST_PATH = "/site.webmanifest";
/** How other sites learn to embed an episode. */
export const OEMBED_PATH = "/oembed";
export const HEALTH_PATH = "/healthz";
export const ANNOUNCEMENTS_PATH = "/announcements";

/** A range of the terms of all episodes, with who has them. */
export function searchShardFile(number: number): string {
  return `/search/terms-${number}.bin`;
}

/** The terms of all episodes that have some lengths, for words with typos. */
export function searchVocabularyFile(number: number): string {
  return `/search/vocabulary-${number}.bin`;
}

/** A page of older episodes of a feed with a limit; the oldest ones are on page 1 (RFC 5005 §4). */
export function feedArchivePath<const Page extends string | number>(page: Page): `/feed/archive/${Page}.xml` {
  return `/feed/archive/${page}.xml`;
}

/** A page of the archive; the first one has no query. */
export function archivePath(page: number): string {
  return paged(EPISODES_PATH, page);
}

function paged(path: string, page: number): string {
  return page === 1 ? path : `${path}?page=${page}`;
}

// The types say the path itself: `episodePath(":slug")` is a route whose parameter the compiler knows.

export function episodePath<const Slug extends string>(slug: Slug): `${typeof EPISODES_PATH}/${Slug}` {
  return `${EPISODES_PATH}/${slug}`;
}

/** A page of the host's own. */
export function ownPagePath<const Name extends string>(name: Name): `/${Name}` {
  return `/${name}`;
}

/** A page as Markdown: `.md` at the end of its path, before its query. */
export function markdownPath(path: string): string {
  const [bare = "", query] = path.split("?");
  return `${bare === HOME_PATH ? "/index" : bare}.md${query === undefined ? "" : `?${query}`}`;
}

/** The player for other sites. */
export function embedPath<const Slug extends string>(slug: Slug): `/embed/${Slug}` {
  return `/embed/${slug}`;
}

/** The transcript as a page. */
export function transcriptPagePath<const Slug extends string>(
  slug: Slug,
): `${typeof EPISODES_PATH}/${Slug}/transcript` {
  return `${episodePath(slug)}/transcript`;
}

/** The transcript as a file. */
export function transcriptPath<const Slug extends string, const Format extends TranscriptFormat>(
  slug: Slug,
  format: Format,
): `${typeof EPISODES_PATH}/${Slug}/transcript.${Format}` {
  return `${transcriptPagePath(slug)}.${format}`;
}

export function chaptersPath<const Slug extends string>(
  slug: Slug,
): `${typeof EPISODES_PATH}/${Slug}/chapters.json` {
  return `${episodePath(slug)}/chapters.json`;
}

/** Audio of an episode; `hash` is eight hex digits of its content, so that other audio has another address. */
export function mediaPath(slug: string, hash: string, extension: string): string {
  return `/media/${slug}-${hash}.${extension}`;
}

/** The slug in the path of an episode's audio, or null when it is no such path. */
export function mediaSlug(path: string): string | null {
  return /^\/media\/(.+)-[0-9a-f]{8}\.[a-z0-9]+$/.exec(path)?.[1] ?? null;
}

/** The slug in the path of anything else of an episode's, or null when it is no such path. */
export function episodeSlug(path: string): string | null {
  return EPISODE_FOLDER.exec(path)?.[2] ?? null;
}

/** The same path of an episode under another slug. */
export function underSlug(path: string, slug: string): string {
  return path.replace(EPISODE_FOLDER, `$1${slug}`);
}

const EPISODE_FOLDER = /^(\/(?:episodes|embed)\/)([^/.]+)/;

/** An address without slashes at the end of its path, as it is looked up: `/old/?p=7` → `/old?p=7`. */
export function bareAddress(address: string): string {
  const [, path = "", query = ""] = /^([^?]*)(.*)$/s.exec(address) ?? [];
  return `${path.replace(/(?<!\/)\/+$/, "") || "/"}${query}`;
}

/** A page of the episodes of a season; the first one has no query. */
export function seasonPath(season: number | string, page = 1): string {
  return paged(`${SEASONS_PATH}/${season}`, page);
}

/** A page of the episodes with a tag; `slug` as a group of an edition has it. */
export function tagPath(slug: string, page = 1): string {
  return paged(`${TAGS_PATH}/${encodeURIComponent(slug)}`, page);
}

/** A page of everybody; the first one has no query. */
export function peoplePath(page: number): string {
  return paged(PEOPLE_PATH, page);
}

/** A page of somebody's episodes; `slug` as a group of an edition has it. */
export function personPath(slug: string, page = 1): string {
  return paged(`${PEOPLE_PATH}/${encodeURIComponent(slug)}`, page);
}

/** An immutable file; `hash` is of its content. */
export function assetPath(name: string, hash: string, extension: string): string {
  return `/assets/${name}-${hash}.${extension}`;
}

/** A path of the site → a full address; a full address stays what it is. `origin` is the show's `url`. */
export function absoluteAddress(origin: string, href: string): string {
  return href.startsWith("/") ? `${origin}${href}` : href;
}
