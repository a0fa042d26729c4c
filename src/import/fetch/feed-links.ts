import { childText, type Owner } from "../../feed-check/feed.ts";
import { isWebAddress } from "../../feed-check/web-address.ts";

/** The address to which a feed says that it moved; undefined when it says none, or its own. */
export function newFeedAddress(channel: Owner, own: string): string | undefined {
  const written = childText(channel, "itunes:new-feed-url");
  return isWebAddress(written) && new URL(written).href !== new URL(own).href ? written : undefined;
}

/** The document with the items before those of this one (RFC 5005 §3, §4): of its archive, else the next page. */
export function olderPage(channel: Owner, own: string): string | undefined {
  const href = linkOf(channel, "prev-archive") ?? linkOf(channel, "next");
  if (href === undefined || !URL.canParse(href, own)) return undefined;
  const address = new URL(href, own).href;
  return isWebAddress(address) ? address : undefined;
}

function linkOf({ children }: Owner, relation: string): string | undefined {
  return children
    .get("atom:link")
    ?.find(({ attributes }) => attributes.get("rel") === relation)
    ?.attributes.get("href");
}
