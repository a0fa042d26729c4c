import type { Edition } from "../../catalog/edition/edition.ts";
import { checkAtom } from "../../feed-check/atom-rules.ts";
import { checkFeed } from "../../feed-check/check-feed.ts";
import type { Finding } from "../../feed-check/finding.ts";
import { checkJsonFeed } from "../../feed-check/json-feed-rules.ts";
import { atomBytes } from "../../feeds/serve/atom-bytes.ts";
import { jsonFeedBytes } from "../../feeds/serve/json-feed-bytes.ts";
import { type RssDocument, rssArchivePage, rssFeed } from "../../feeds/serve/rss-bytes.ts";

/**
 * What directories and readers have against every feed of an edition, RSS with its archive pages, Atom and JSON Feed: errors first, each from the
 * newest document to the oldest.
 * What a page says as the feed does is told once: the show's head, and the episodes that are in both.
 */
export function feedFindings(edition: Edition): Finding[] {
  const findings = checkFeed(textOf(rssFeed(edition)));
  const told = new Set(findings.map(wordsOf));
  for (const { number, document } of archivePages(edition).reverse()) {
    const repeated = repeatedItems(edition, number);
    for (const finding of checkFeed(textOf(document))) {
      const item = itemNumber(finding);
      if (item === null ? told.has(wordsOf(finding)) : item <= repeated) continue;
      if (item === null) told.add(wordsOf(finding));
      findings.push({ ...finding, place: `archive page ${number}, ${finding.place}` });
    }
  }
  findings.push(...named(checkAtom(joined(atomBytes(edition))), "atom.xml"));
  findings.push(...named(checkJsonFeed(joined(jsonFeedBytes(edition))), "feed.json"));
  return findings.sort((a, b) => Number(a.level === "warning") - Number(b.level === "warning"));
}

interface ArchivePage {
  readonly number: number;
  readonly document: RssDocument;
}

/** From the oldest to the newest. */
function archivePages(edition: Edition): ArchivePage[] {
  const pages: ArchivePage[] = [];
  for (let number = 1; ; number++) {
    const document = rssArchivePage(edition, number);
    if (document === null || document === "filling") return pages;
    pages.push({ number, document });
  }
}

/** How many items at the beginning of an archive page are in the feed as well: pages are counted from the oldest episode. */
function repeatedItems({ show, count }: Edition, page: number): number {
  const limit = show.feed?.limit ?? count;
  return page * limit - (count - limit);
}

/** The number of the item in which it was found; null when that was in none. */
function itemNumber({ place }: Finding): number | null {
  const [, number] = /^item (\d+)/.exec(place) ?? [];
  return number === undefined ? null : Number(number);
}

function wordsOf({ rule, place, what, fix }: Finding): string {
  return JSON.stringify([rule, place, what, fix]);
}

function textOf(document: RssDocument): string {
  return joined(document.bytes());
}

function joined(bytes: Iterable<Uint8Array>): string {
  return Buffer.concat([...bytes]).toString();
}

/** Findings of another document than the feed itself, which is not named. */
function named(findings: readonly Finding[], document: string): Finding[] {
  return findings.map((finding) => ({ ...finding, place: `${document}, ${finding.place}` }));
}
