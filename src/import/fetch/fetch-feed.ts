import { readFile, stat } from "node:fs/promises";
import type { Fault } from "../../schemas/fault.ts";
import { MOST_FEED_BYTES } from "../read/decode-feed.ts";
import { type ForeignFeed, readForeignFeed } from "../read/read-foreign-feed.ts";
import {
  digestOf,
  type Evidence,
  type KeptPage,
  keepBytes,
  readEvidence,
  receivedBytes,
  type SecondFetch,
  writeEvidence,
} from "./evidence.ts";
import { newFeedAddress } from "./feed-links.ts";
import { furtherPages, type ReadPage, wholeFeed } from "./feed-pages.ts";
import { type FetchedBytes, fetchBytes } from "./fetch-bytes.ts";
import { withoutUser } from "./follow.ts";
import type { Network } from "./network.ts";

export interface FetchFeedOptions {
  /** Where the bytes that were received are kept, with how they were received. */
  readonly folder: string;
  /** Whether what an earlier run kept is used. */
  readonly kept: "used" | "fetched anew";
}

/** A feed as it was fetched, with the evidence of it. */
export interface FetchedFeed {
  /** All its documents as one: the items newest first. */
  readonly feed: ForeignFeed;
  /** Where subscribers are: the address at the end of all redirects and moves, or the path of a file. */
  readonly address: string;
  readonly pages: readonly KeptPage[];
  /** Undefined for a file. */
  readonly second?: SecondFetch;
  /** What happened, a sentence each. */
  readonly log: readonly string[];
}

/**
 * A feed's address or file → the feed whole. Redirects, `itunes:new-feed-url` and the documents of RFC 5005 are followed; every document is kept as it was received; the first
 * is asked for twice, for servers that do not always say the same. A run that was interrupted goes on with what was kept.
 */
export async function fetchFeed(
  source: string,
  options: FetchFeedOptions,
  network: Network,
): Promise<FetchedFeed | Fault> {
  const reader = new FeedReader(options, network);
  await reader.takeKept();
  const address = addressOf(source);
  const asked = await reader.pageAt(address);
  if ("what" in asked) return asked;
  const first = await movedTo(asked, reader);
  const others = isOfWeb(first.page.address) ? await furtherPages(first, (next) => reader.pageAt(next)) : [];
  if (!Array.isArray(others)) return others;
  const { feed, doubled } = wholeFeed(first, others, options.folder);
  if (others.length > 0)
    reader.say(`is in ${others.length + 1} documents with ${counted(feed.itemCount)} together`);
  if (doubled > 0) reader.say(`has ${counted(doubled)} in several documents; the newest of each is taken`);
  const second = await reader.secondFetch(first);
  const pages = [first.page, ...others];
  const found = { feed, address: first.page.url, pages, log: reader.log };
  return second === undefined ? found : { ...found, second };
}

/** Addresses as apps write them: `feed:https://…`, `itpc://…`, `pcast://…`. */
function addressOf(source: string): string {
  const text = source.trim();
  if (/^feed:https?:/i.test(text)) return text.slice("feed:".length);
  return text.replace(/^(?:feed|itpc|pcast|podcast):\/\//i, "https://");
}

function isOfWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** How often a feed may say that it moved. */
const MOST_MOVES = 5;

/** Follows `itunes:new-feed-url`; where that leads to no feed, the present one is taken. */
async function movedTo(asked: ReadPage, reader: FeedReader): Promise<ReadPage> {
  let at = asked;
  const seen = new Set([asked.page.address, asked.page.url]);
  if (!isOfWeb(asked.page.address)) return asked;
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const next = newFeedAddress(at.feed.channel, at.page.url);
    if (next === undefined || seen.has(next)) return at;
    seen.add(next);
    reader.say(`says that it moved to ${next}`);
    const read = await reader.pageAt(next);
    if ("what" in read) {
      reader.say(`is read where it was: ${next} ${read.what}`);
      return at;
    }
    seen.add(read.page.url);
    at = read;
  }
  return at;
}

const ACCEPT =
  "application/rss+xml, application/atom+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1";

/** Reads documents, keeps them, and remembers what it has to tell. */
class FeedReader {
  readonly log: string[] = [];
  readonly #options: FetchFeedOptions;
  readonly #network: Network;
  /** What was asked, by the address as it is kept: without user and password. */
  readonly #asked = new Map<string, string>();
  #evidence: Evidence = { pages: [] };

  constructor(options: FetchFeedOptions, network: Network) {
    this.#options = options;
    this.#network = network;
  }

  async takeKept(): Promise<void> {
    if (this.#options.kept === "used") this.#evidence = await readEvidence(this.#options.folder);
  }

  /** A sentence about the feed. */
  say(what: string): void {
    this.log.push(`the feed ${what}`);
  }

  /** A document that an earlier run kept is fetched anew when it is none of a feed: next time it may be. */
  async pageAt(source: string): Promise<ReadPage | Fault> {
    const address = URL.canParse(source) && isOfWeb(source) ? withoutUser(new URL(source)) : source;
    this.#asked.set(address, source);
    const kept = await this.#keptPage(address);
    if (kept !== undefined) return kept;
    const got = await this.#newPage(address);
    if ("what" in got) return got;
    return this.#read(got.page, got.bytes);
  }

  /** Asks once more for the first document, and tells what is different. */
  async secondFetch({ page, feed }: ReadPage): Promise<SecondFetch | undefined> {
    if (!isOfWeb(page.address)) return undefined;
    const { second: known } = this.#evidence;
    if (known?.address === page.address) return this.#told(known, { page, feed });
    const again = await this.#fetch(page.address);
    if ("what" in again) {
      this.say(`was there once, but a second time it ${again.what}`);
      return undefined;
    }
    const { bytes, digest, body } = again;
    const read = digest === page.digest ? feed : readForeignFeed(body, contentTypeOf(again));
    const second = {
      address: page.address,
      bytes,
      digest,
      itemCount: "what" in read ? null : read.itemCount,
    };
    await this.#write({ ...this.#evidence, second });
    return this.#told(second, { page, feed });
  }

  #told(second: SecondFetch, { page, feed }: ReadPage): SecondFetch {
    if (second.digest === page.digest) this.say("is the same when it is fetched a second time");
    else {
      const items = second.itemCount === null ? "could not be read" : `had ${counted(second.itemCount)}`;
      this.say(
        `is not always the same: it had ${counted(feed.itemCount)} in ${page.bytes} bytes, a second time it ${items} in ${second.bytes} bytes`,
      );
    }
    return second;
  }

  async #keptPage(address: string): Promise<ReadPage | undefined> {
    const page = this.#evidence.pages.find((kept) => kept.address === address);
    if (page === undefined || !isOfWeb(address)) return undefined;
    const bytes = await receivedBytes(this.#options.folder, page);
    const read = bytes && this.#read(page, bytes);
    if (read === undefined || "what" in read) return undefined;
    this.log.push(`${address} was fetched by an earlier run`);
    return read;
  }

  #read(page: KeptPage, bytes: Uint8Array): ReadPage | Fault {
    const feed = readForeignFeed(bytes, contentTypeOf(page));
    if ("what" in feed) return feed;
    for (const { address, status, to, remark } of page.hops)
      this.log.push(`${address} answers ${status}: ${to}${remark === undefined ? "" : `, which ${remark}`}`);
    this.log.push(`${page.file}: ${page.bytes} bytes and ${counted(feed.itemCount)} from ${page.url}`);
    for (const what of feed.mended) this.log.push(`${page.file}: the feed ${what}`);
    return { page, feed };
  }

  async #newPage(address: string): Promise<{ page: KeptPage; bytes: Uint8Array } | Fault> {
    const fetched = isOfWeb(address) ? await this.#fetch(address) : await localFile(address);
    if ("what" in fetched) return fetched;
    const { body, ...facts } = fetched;
    const others = this.#evidence.pages.filter((kept) => kept.address !== address);
    const page = { address, file: unusedName(others), ...facts };
    await keepBytes(this.#options.folder, page.file, body);
    // A page that is new makes what was seen a second time worthless.
    await this.#write({ pages: [...others, page] });
    return { page, bytes: body };
  }

  #fetch(address: string): Promise<FetchedBytes | Fault> {
    const asked = this.#asked.get(address) ?? address;
    return fetchBytes(asked, { mostBytes: MOST_FEED_BYTES, accept: ACCEPT }, this.#network);
  }

  async #write(evidence: Evidence): Promise<void> {
    this.#evidence = evidence;
    await writeEvidence(this.#options.folder, evidence);
  }
}

function contentTypeOf({ contentType }: { readonly contentType?: string }): {
  readonly contentType?: string;
} {
  return contentType === undefined ? {} : { contentType };
}

function counted(items: number): string {
  return items === 1 ? "1 item" : `${items} items`;
}

function unusedName(pages: readonly KeptPage[]): string {
  const names = new Set(pages.map(({ file }) => file));
  let number = 1;
  while (names.has(`feed-${number}.xml`)) number += 1;
  return `feed-${number}.xml`;
}

async function localFile(file: string): Promise<FetchedBytes | Fault> {
  const facts = await stat(file).catch(() => undefined);
  if (facts === undefined)
    return {
      what: "is neither an address nor a file that is there",
      fix: "begin an address with https://, or look for a typo in the path",
    };
  if (!facts.isFile()) return { what: "is no file", fix: "give the path of the feed's file" };
  if (facts.size > MOST_FEED_BYTES)
    return { what: "has more than 50 MB", fix: "check that the file is the right one" };
  const body = await readFile(file);
  return { url: file, status: 200, bytes: body.byteLength, digest: digestOf(body), hops: [], body };
}
