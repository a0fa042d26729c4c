import type { LiveOverrides } from "./live-streams.ts";

/** What is known of a show besides its catalog: what has happened since it was built. Its announcer keeps it. */
export interface Hearsay {
  /** Tells it from any other; empty for nothing. */
  readonly name: string;
  readonly overrides: LiveOverrides;
  /** The posts about each episode that has some. */
  readonly posts: readonly PostsAbout[];
}

export type PostsAbout = readonly [slug: string, posts: readonly EpisodePost[]];

/** A post that announced an episode, under which listeners answer. */
export interface EpisodePost {
  /** As `podcast:socialInteract` names it. */
  readonly protocol: "activitypub" | "atproto";
  readonly uri: string;
}

export const NOTHING_HEARD: Hearsay = { name: "", overrides: {}, posts: [] };
