import { readFileSync } from "node:fs";
import path from "node:path";
import type { Owner } from "../../feed-check/feed.ts";
import type { Fault } from "../../schemas/fault.ts";
import { type ForeignFeed, readForeignFeed } from "../read/read-foreign-feed.ts";
import type { KeptPage } from "./evidence.ts";
import { olderPage } from "./feed-links.ts";

/** A document of a feed, kept and read. */
export interface ReadPage {
  readonly page: KeptPage;
  readonly feed: ForeignFeed;
}

/** How many documents a feed may be in. */
const MOST_PAGES = 1000;

/**
 * The further documents of a feed, in order; a document that cannot be had is a fault, for without it the show would not be whole. Items and texts of them are not
 * kept in memory.
 */
export async function furtherPages(
  { page, feed }: ReadPage,
  pageAt: (address: string) => Promise<ReadPage | Fault>,
): Promise<KeptPage[] | Fault> {
  const pages: KeptPage[] = [];
  const seen = new Set([page.address, page.url]);
  for (let next = olderPage(feed.channel, page.url); next !== undefined && !seen.has(next); ) {
    if (pages.length + 1 === MOST_PAGES)
      return {
        what: `has more than ${MOST_PAGES} pages`,
        fix: "ask the host for the whole feed in one file",
      };
    seen.add(next);
    const read = await pageAt(next);
    if ("what" in read)
      return { what: `has a page ${pages.length + 2} (${next}) that ${read.what}`, fix: read.fix };
    pages.push(read.page);
    next = olderPage(read.feed.channel, read.page.url);
  }
  return pages;
}

/** What all documents of a feed have together. */
export interface WholeFeed {
  readonly feed: ForeignFeed;
  /** Items of older documents that a newer one has as well, by their guids. */
  readonly doubled: number;
}

/** The first document with the items of all: of those with the same guid in several documents the newest (RFC 5005 §4.1). */
export function wholeFeed(first: ReadPage, others: readonly KeptPage[], folder: string): WholeFeed {
  if (others.length === 0) return { feed: first.feed, doubled: 0 };
  const all = { first, others, folder };
  let itemCount = 0;
  for (const _ of itemsOf(all)) itemCount += 1;
  const written = others.reduce((sum, page) => sum + readPage(folder, page).itemCount, first.feed.itemCount);
  return { feed: { ...first.feed, itemCount, items: () => itemsOf(all) }, doubled: written - itemCount };
}

function* itemsOf({
  first,
  others,
  folder,
}: {
  readonly first: ReadPage;
  readonly others: readonly KeptPage[];
  readonly folder: string;
}): Iterable<Owner> {
  const newer = new Set<string>();
  for (const page of [first.page, ...others]) {
    const own: string[] = [];
    const feed = page === first.page ? first.feed : readPage(folder, page);
    for (const item of feed.items()) {
      const guid = item.children.get("guid")?.[0]?.text ?? "";
      if (guid !== "" && newer.has(guid)) continue;
      own.push(guid);
      yield item;
    }
    for (const guid of own) newer.add(guid);
  }
}

/** Was read before, so that it cannot fail but by a change of the file meanwhile. */
function readPage(folder: string, { file, contentType }: KeptPage): ForeignFeed {
  const declared = contentType === undefined ? {} : { contentType };
  const feed = readForeignFeed(readFileSync(path.join(folder, file)), declared);
  if ("what" in feed) throw new Error(`${file} was changed while it was read: it ${feed.what}`);
  return feed;
}
