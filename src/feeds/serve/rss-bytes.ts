import { absoluteAddress, FEED_PATH, feedArchivePath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { Show } from "../../catalog/show.ts";
import { rfc2822Instant } from "../../moments/instant.ts";

/** An RSS document: its bytes in pieces, and its validator. */
export interface RssDocument {
  readonly bytes: () => Uint8Array[];
  readonly validator: string;
}

/** The feed of an edition: all its episodes, or the newest ones when the show has a limit. No item is rendered or copied here. */
export function rssFeed(edition: Edition): RssDocument {
  const limit = edition.show.feed?.limit ?? edition.count;
  const items = edition.rssItems(limit);
  const date =
    edition.changedAt === null ? "" : `<lastBuildDate>${rfc2822Instant(edition.changedAt)}</lastBuildDate>`;
  return {
    validator: edition.validators.rss,
    bytes: () => document(edition, `${date}${feedLinks(edition)}`, items),
  };
}

/**
 * Page `number` of the archive, counted from the oldest episode, so that a full one stays what it is (RFC 5005 §4). `filling` for the
 * page after the last full one, null for those that are not.
 */
export function rssArchivePage(edition: Edition, number: number): RssDocument | "filling" | null {
  const { show, count } = edition;
  const limit = show.feed?.limit;
  const full = fullArchivePages(show, count);
  if (limit === undefined || number < 1 || number > full + 1) return null;
  if (number === full + 1) return "filling";
  const skip = count - number * limit;
  const items = edition.rssItems(limit, skip);
  return {
    validator: edition.archiveValidator(skip),
    bytes: () => document(edition, `${archiveLinks(edition, number)}<fh:archive/>`, items),
  };
}

function document({ shells }: Edition, head: string, items: Uint8Array): Uint8Array[] {
  const { beforeDate, afterDate, tail } = shells.rss;
  return [ENCODER.encode(`${beforeDate}${head}${afterDate}`), items, ENCODER.encode(tail)];
}

/** How many archive pages are full with `count` episodes out; none while the feed itself holds every one. */
export function fullArchivePages(show: Pick<Show, "feed">, count: number): number {
  const limit = show.feed?.limit ?? count;
  return count > limit ? Math.floor(count / limit) : 0;
}

/** `next` is what podcast apps follow to older episodes, `prev-archive` what RFC 5005 calls it. */
function feedLinks(edition: Edition): string {
  const { show } = edition;
  const pages = fullArchivePages(show, edition.count);
  const self = atomLink("self", absoluteAddress(show.url, FEED_PATH));
  if (pages === 0) return self;
  const newest = absoluteAddress(show.url, feedArchivePath(pages));
  const oldest = absoluteAddress(show.url, feedArchivePath(1));
  const first = absoluteAddress(show.url, FEED_PATH);
  return [
    self,
    atomLink("first", first),
    atomLink("next", newest),
    atomLink("last", oldest),
    atomLink("prev-archive", newest),
  ].join("");
}

/** The successor is linked before it is full, so that a page never changes: its address leads to the feed until then. */
function archiveLinks({ show }: Edition, number: number): string {
  const address = (page: number): string => absoluteAddress(show.url, feedArchivePath(page));
  const feed = absoluteAddress(show.url, FEED_PATH);
  const older =
    number === 1
      ? []
      : [atomLink("next", address(number - 1)), atomLink("prev-archive", address(number - 1))];
  return [
    atomLink("self", address(number)),
    atomLink("current", feed),
    atomLink("first", feed),
    atomLink("last", address(1)),
    atomLink("prev", address(number + 1)),
    atomLink("next-archive", address(number + 1)),
    ...older,
  ].join("");
}

/** An address of this site holds nothing that XML would have escaped: a validated origin and a fixed path. */
function atomLink(rel: string, href: string): string {
  return `<atom:link rel="${rel}" href="${href}" type="application/rss+xml"/>`;
}

const ENCODER = new TextEncoder();
