import {
  ABOUT_PATH,
  absoluteAddress,
  archivePath,
  episodePath,
  FOLLOW_PATH,
  HOME_PATH,
  peoplePath,
  personPath,
  seasonPath,
  tagPath,
  transcriptPagePath,
} from "../catalog/addresses.ts";
import type { Edition } from "../catalog/edition/edition.ts";
import { PEOPLE_PER_PAGE, pageCount } from "../catalog/edition/page-count.ts";
import { escapeXml } from "../html/escape-xml.ts";
import { type Instant, isoInstant } from "../moments/instant.ts";

/** A page that search engines may list. */
interface SitemapPage {
  readonly path: string;
  /** When it last changed; null when that is not known. */
  readonly changedAt: Instant | null;
  /** A path of the site or a full address. */
  readonly picture?: string | null;
}

/** Sitemaps 0.9: no more in one file. At two pages an episode that is some 20,000 episodes; the oldest ones are left out then. */
const MOST_PAGES = 50_000;

/** Every page of an edition, with its pictures (sitemaps.org protocol 0.9, image extension 1.1). */
export function sitemap(edition: Edition): string {
  const pages = [...showPages(edition), ...groupPages(edition), ...episodePages(edition)];
  const entries = pages.slice(0, MOST_PAGES).map((page) => renderPage(page, edition.show.url));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${entries.join("\n")}
</urlset>
`;
}

function showPages({ show, count, changedAt }: Edition): SitemapPage[] {
  const archive = numbers(pageCount(count)).map((page) => ({ path: archivePath(page), changedAt }));
  return [
    { path: HOME_PATH, changedAt, picture: show.artwork.href },
    // No episode changes these.
    { path: ABOUT_PATH, changedAt: null },
    { path: FOLLOW_PATH, changedAt: null },
    ...archive,
  ];
}

function groupPages(edition: Edition): SitemapPage[] {
  const outlines = edition.outlines();
  const pagesOf = (
    grouping: Parameters<Edition["groups"]>[0],
    path: (slug: string, page: number) => string,
  ): SitemapPage[] =>
    edition.groups(grouping).flatMap(({ slug, indexes }) => {
      const changedAt = Math.max(...indexes.map((index) => outlines[index]?.changedAt ?? 0));
      return numbers(pageCount(indexes.length)).map((page) => ({ path: path(slug, page), changedAt }));
    });
  const people = pagesOf("person", personPath);
  return [
    ...pagesOf("season", seasonPath),
    ...pagesOf("tag", tagPath),
    ...(people.length > 0 ? peoplePages(edition) : []),
    ...people,
  ];
}

function peoplePages({ changedAt, groupCount }: Edition): SitemapPage[] {
  return numbers(pageCount(groupCount("person"), PEOPLE_PER_PAGE)).map((page) => ({
    path: peoplePath(page),
    changedAt,
  }));
}

function episodePages(edition: Edition): SitemapPage[] {
  return edition
    .outlines()
    .flatMap(({ slug, changedAt, cover, transcribed }) => [
      { path: episodePath(slug), changedAt, picture: cover },
      ...(transcribed ? [{ path: transcriptPagePath(slug), changedAt }] : []),
    ]);
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
  return `<url>${location}${change}${image}</url>`;
}
