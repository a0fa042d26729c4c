import type { Edition } from "../catalog/edition/edition.ts";
import { rssFeed } from "../feeds/serve/rss-bytes.ts";

/** The feed of an edition with every episode in one document, also when the show's feed has a limit. */
export function completeFeed(edition: Edition): Uint8Array {
  const { feed: _, ...show } = edition.show;
  return Buffer.concat([...rssFeed({ ...edition, show }).bytes()]);
}
