import { type DeflatedText, deflateText } from "../../bytes/deflated-text.ts";
import { gzip } from "../../bytes/gzip.ts";
import { absoluteAddress, FEED_PATH, feedArchivePath } from "../../catalog/addresses.ts";
import type { CompiledItems, FeedShell } from "../../catalog/catalog.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { Show } from "../../catalog/show.ts";
import { rfc2822Instant } from "../../moments/instant.ts";
import { lastingShell, liveShell } from "./live-shell.ts";
import { postedItems } from "./posted-items.ts";

/** An RSS document and its validator. */
export interface RssDocument {
  readonly validator: string;
  /** Its bytes in pieces, which are inflated as they are asked for. */
  readonly bytes: () => RssBytes;
  /** The same as gzip, which is put together of what is kept: nothing is compressed or inflated. */
  readonly gzip: () => Uint8Array[];
}

/** Pieces in UTF-8, and how many bytes all have. */
interface RssBytes extends Iterable<Uint8Array> {
  readonly byteLength: number;
}

/** The feed of an edition: all its episodes, or the newest ones when the show has a limit. No item is rendered or copied here. */
export function rssFeed(edition: Edition): RssDocument {
  const limit = edition.show.feed?.limit ?? edition.count;
  const date =
    edition.changedAt === null ? "" : `<lastBuildDate>${rfc2822Instant(edition.changedAt)}</lastBuildDate>`;
  const { shell, phase } = liveShell(edition.shells.rss, edition.live());
  const { pieces, digest } = postedItems(edition, limit);
  return {
    validator: [edition.validators.rss, phase, digest].filter((part) => part !== "").join("-"),
    ...document(shell, () => `${date}${feedLinks(edition)}`, pieces),
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
  return {
    validator: edition.archiveValidator(skip),
    ...document(
      lastingShell(edition.shells.rss),
      () => `${archiveLinks(edition, number)}<fh:archive/>`,
      () => [edition.rssItems(limit, skip)],
    ),
  };
}

/** A document around these items; `head` is what its shell does not know. */
function document(
  rss: FeedShell,
  head: () => string,
  items: () => readonly CompiledItems[],
): Omit<RssDocument, "validator"> {
  let packed: Uint8Array[] | undefined;
  let made: readonly CompiledItems[] | undefined;
  const pieces = (): readonly CompiledItems[] => {
    made ??= items();
    return made;
  };
  return {
    bytes: () => {
      const before = ENCODER.encode(`${rss.beforeDate}${head()}${rss.afterDate}`);
      const after = ENCODER.encode(rss.tail);
      const itemBytes = pieces().reduce((sum, { bytes }) => sum + bytes, 0);
      return {
        byteLength: before.byteLength + itemBytes + after.byteLength,
        *[Symbol.iterator]() {
          yield before;
          for (const piece of pieces()) yield* firstBytes(piece);
          yield after;
        },
      };
    },
    gzip: () => {
      const [beforeDate, afterDate, tail] = deflatedShell(rss);
      packed ??= gzip([beforeDate, deflateText(ENCODER.encode(head())), afterDate, ...pieces(), tail]);
      return packed;
    },
  };
}

/** The end of the last item may have been taken off. */
function* firstBytes({ bytes, inflated }: CompiledItems): Iterable<Uint8Array> {
  let left = bytes;
  for (const part of inflated()) {
    yield part.subarray(0, left);
    left -= part.byteLength;
  }
}

type DeflatedShell = readonly [beforeDate: DeflatedText, afterDate: DeflatedText, tail: DeflatedText];

/** The parts of a shell, compressed once. */
function deflatedShell(shell: FeedShell): DeflatedShell {
  const { beforeDate, afterDate, tail } = shell;
  const deflate = (text: string): DeflatedText => deflateText(ENCODER.encode(text));
  const known = deflatedShells.get(shell) ?? [deflate(beforeDate), deflate(afterDate), deflate(tail)];
  deflatedShells.set(shell, known);
  return known;
}

const deflatedShells = new WeakMap<FeedShell, DeflatedShell>();

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
