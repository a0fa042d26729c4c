import {
  ABOUT_PATH,
  absoluteAddress,
  archivePath,
  episodePath,
  FOLLOW_PATH,
  HOME_PATH,
  ownPagePath,
  peoplePath,
  personPath,
  seasonPath,
  tagPath,
  transcriptPagePath,
} from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition/edition.ts";
import type { EpisodeGroup, Grouping } from "../catalog/edition/episode-groups.ts";
import { episodeOutline, type Outline } from "../catalog/edition/episode-outline.ts";
import { PEOPLE_PER_PAGE, pageCount } from "../catalog/edition/page-count.ts";
import type { Episode } from "../catalog/episode.ts";
import type { Show } from "../catalog/show.ts";
import { escapeXml } from "../html/escape-xml.ts";
import { type Instant, isoInstant } from "../moments/instant.ts";

/** A page that search engines may list. */
interface SitemapPage {
  readonly path: string;
  /** When it last changed; null when that is not known. */
  readonly changedAt: Instant | null;
  /** A path of the site or a full address. */
  readonly picture?: string | undefined;
}

/** Sitemaps 0.9: no more in one file. At two pages an episode that is some 20,000 episodes; the oldest ones are left out then. */
const MOST_PAGES = 50_000;

/**
 * Every page of an edition, with its pictures (sitemaps.org protocol 0.9, image extension 1.1), in pieces. The rows of its episodes,
 * which are most of it, were made by the build.
 */
export function sitemap(edition: Edition): Uint8Array[] {
  const rows = [...rowsOf(showPages(edition), edition), ...groupRows(edition)].slice(0, MOST_PAGES);
  const episodes = edition.sitemapRows(fittingEpisodes(edition.outlines(), MOST_PAGES - rows.length));
  return [ENCODER.encode(`${HEAD}${rows.join("")}`), episodes, ENCODER.encode("</urlset>\n")];
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
`;

const ENCODER = new TextEncoder();

/** How many of the newest episodes have no more than `room` pages. */
function fittingEpisodes(outlines: readonly Pick<Outline, "transcribed">[], room: number): number {
  // At most two pages each.
  if (2 * outlines.length <= room) return outlines.length;
  let pages = 0;
  const beyond = outlines.findIndex(({ transcribed }) => {
    pages += transcribed ? 2 : 1;
    return pages > room;
  });
  return beyond < 0 ? outlines.length : beyond;
}

/** The rows of an episode: its page with its cover, and the page of what is said in it. */
export function sitemapRows(episode: Episode, show: Pick<Show, "people" | "url">): string {
  const { changedAt, transcribed } = episodeOutline(episode, show);
  const { slug, cover } = episode;
  const pages = [
    { path: episodePath(slug), changedAt, picture: cover?.href },
    ...(transcribed ? [{ path: transcriptPagePath(slug), changedAt }] : []),
  ];
  return pages.map((page) => renderPage(page, show.url)).join("");
}

function showPages({ show, site, count, changedAt }: Edition): SitemapPage[] {
  const archive = numbers(pageCount(count)).map((page) => ({ path: archivePath(page), changedAt }));
  return [
    { path: HOME_PATH, changedAt, picture: show.artwork.href },
    // No episode changes these.
    { path: ABOUT_PATH, changedAt: null },
    { path: FOLLOW_PATH, changedAt: null },
    ...site.words.pages.map(({ name }) => ({ path: ownPagePath(name), changedAt: null })),
    ...archive,
  ];
}

function groupRows(edition: Edition): string[] {
  const rowsIn = (grouping: Grouping, path: GroupPath): string[] =>
    edition.groups(grouping).flatMap((group) => rowsOfGroup(group, path, edition));
  const people = rowsIn("person", personPath);
  return [
    ...rowsIn("season", seasonPath),
    ...rowsIn("tag", tagPath),
    ...(people.length > 0 ? rowsOf(peoplePages(edition), edition) : []),
    ...people,
  ];
}

type GroupPath = (slug: string, page: number) => string;

/** They are made once of each group, most of them when an isolate starts: a large show has ten thousand tags. */
function rowsOfGroup(group: EpisodeGroup, path: GroupPath, edition: Edition): readonly string[] {
  const known = madeRows.get(group);
  if (known !== undefined) return known;
  const { slug, count, changedAt } = group;
  const pages = numbers(pageCount(count)).map((page) => ({ path: path(slug, page), changedAt }));
  const rows = rowsOf(pages, edition);
  madeRows.set(group, rows);
  return rows;
}

const madeRows = new WeakMap<EpisodeGroup, readonly string[]>();

function rowsOf(pages: readonly SitemapPage[], { show }: Edition): string[] {
  return pages.map((page) => renderPage(page, show.url));
}

function peoplePages({ changedAt, groupCount }: Edition): SitemapPage[] {
  return numbers(pageCount(groupCount("person"), PEOPLE_PER_PAGE)).map((page) => ({
    path: peoplePath(page),
    changedAt,
  }));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function renderPage({ path, changedAt, picture }: SitemapPage, origin: string): string {
  const location = `<loc>${escapeXml(absoluteAddress(origin, path))}</loc>`;
  const change = changedAt === null ? "" : `<lastmod>${isoInstant(changedAt)}</lastmod>`;
  const image = picture
    ? `<image:image><image:loc>${escapeXml(absoluteAddress(origin, picture))}</image:loc></image:image>`
    : "";
  return `<url>${location}${change}${image}</url>\n`;
}
