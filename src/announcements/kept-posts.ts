import type { EpisodePost } from "../catalog/hearsay.ts";
import type { Delivery, KeptPost } from "./delivery.ts";

/** Years of most shows, and few enough to be told of in one answer. */
const MOST_POSTS = 200;

/** Those who make what listeners can answer, and by which protocol that is. */
const PROTOCOLS: ReadonlyMap<string, EpisodePost["protocol"]> = new Map([
  ["mastodon", "activitypub"],
  ["bluesky", "atproto"],
]);

/** The posts that are kept, oldest first, with what came of a delivery: of an episode one by each protocol, the latest. The oldest ones go. */
export function keptPosts(posts: readonly KeptPost[] = [], delivery: Delivery): readonly KeptPost[] {
  const added = postsOf(delivery);
  const isReplaced = ({ guid, protocol }: KeptPost): boolean =>
    added.some((post) => post.guid === guid && post.protocol === protocol);
  return [...posts.filter((post) => !isReplaced(post)), ...added].slice(-MOST_POSTS);
}

/** The post that a delivery has made of an episode. */
export function postsOf({ target, about, slug, post }: Delivery): KeptPost[] {
  const protocol = PROTOCOLS.get(target);
  return protocol && slug && post ? [{ guid: about, slug, protocol, uri: post }] : [];
}
