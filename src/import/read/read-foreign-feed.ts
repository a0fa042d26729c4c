import { channelOwner, itemOwner, type Owner } from "../../feed-check/feed.ts";
import type { FeedElement } from "../../feed-check/parse-xml.ts";
import type { Fault } from "../../schemas/fault.ts";
import { decodeFeed, MOST_FEED_BYTES } from "./decode-feed.ts";
import { growFeed } from "./grow-feed.ts";
import { notAFeed } from "./not-a-feed.ts";
import { rssChannelOfAtom, rssItemOfAtom } from "./rss-of-atom.ts";
import { rssChannelOfRdf, rssItemOfRdf } from "./rss-of-rdf.ts";

/** A feed of another host, in the elements of RSS whatever it is written in. */
export interface ForeignFeed {
  readonly kind: "rss" | "rss-1.0" | "atom";
  /** Its element has no items among its children. */
  readonly channel: Owner;
  readonly itemCount: number;
  /** In the order of the feed. Each is parsed when its turn comes, so that a large feed is never in memory as elements; may be gone through again. */
  items(): Iterable<Owner>;
  /** What had to be mended to read it, each continuing “the feed …”: `declared as UTF-8, but is windows-1252`. */
  readonly mended: readonly string[];
}

/** The bytes of any feed → the feed, or the one reason why it cannot be read. `contentType` is the server's header. */
export function readForeignFeed(
  bytes: Uint8Array,
  declared: { readonly contentType?: string },
): ForeignFeed | Fault {
  return bytes.byteLength > MOST_FEED_BYTES ? TOO_LARGE : readFeedBytes(bytes, declared.contentType);
}

/** A feed that Airdate has made itself, which may be larger than what is taken from others: it says more of each episode. */
export function readOwnFeed(bytes: Uint8Array): ForeignFeed {
  const feed = readFeedBytes(bytes, undefined);
  if ("what" in feed) throw new Error(`our own feed ${feed.what}`);
  return feed;
}

function readFeedBytes(bytes: Uint8Array, contentType: string | undefined): ForeignFeed | Fault {
  const mended = new Set<string>();
  const source = decodeFeed(bytes, contentType, mended);
  if (typeof source !== "string") return source;
  return notAFeed(source) ?? feedIn(source, mended);
}

const TOO_LARGE: Fault = {
  what: "has more than 50 MB",
  fix: "ask the host for a feed with fewer texts in it",
};

function feedIn(source: string, mended: Set<string>): ForeignFeed | Fault {
  let itemCount = 0;
  const items = growFeed(source, mended);
  let step = items.next();
  for (; !step.done; step = items.next()) itemCount += 1;
  if ("what" in step.value) return step.value;
  const form = formOf(step.value);
  if ("what" in form) return form;
  return {
    kind: form.kind,
    channel: channelOwner(form.channel),
    itemCount,
    *items() {
      let index = 0;
      for (const element of growFeed(source, new Set())) yield itemOwner("item", form.item(element), index++);
    },
    mended: [...mended],
  };
}

/** A way to write feeds, with the channel of this one, and how its items become those of RSS. */
interface FeedForm {
  readonly kind: ForeignFeed["kind"];
  readonly channel: FeedElement;
  readonly item: (element: FeedElement) => FeedElement;
}

function formOf(root: FeedElement): FeedForm | Fault {
  if (root.name === "atom:feed")
    return { kind: "atom", channel: rssChannelOfAtom(root), item: rssItemOfAtom };
  const isRdf = root.name === "RDF" || root.name.endsWith(":RDF");
  const channel = root.name === "channel" ? root : root.children.find(({ name }) => name === "channel");
  if (channel === undefined)
    return {
      what: `has no <channel> in its <${root.name}>`,
      fix: "ask the host for the address of the feed",
    };
  if (!isRdf) return { kind: "rss", channel, item: (element) => element };
  return { kind: "rss-1.0", channel: rssChannelOfRdf(root, channel), item: rssItemOfRdf };
}
