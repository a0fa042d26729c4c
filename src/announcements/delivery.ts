import type { EpisodePost } from "../catalog/hearsay.ts";
import type { LiveOverride, LiveStatus } from "../catalog/live-streams.ts";
import type { Instant } from "../moments/instant.ts";

/** Something that a target is to be told, or was. */
export interface Delivery {
  /** The name of whom it is for. */
  readonly target: string;
  /** What it is about: `feed 12`, the twelfth change of the feed, the guid of an episode, or `live` and `liveEnd` with that of a stream. */
  readonly about: string;
  /** Why the feed has changed, when it is told for that. */
  readonly reason?: LiveReason | undefined;
  /** The episode's slug when it was noticed; missing for a change of the feed. */
  readonly slug?: string | undefined;
  /** When what it tells happened: those of a target are told in this order. */
  readonly at: Instant;
  /** Not before then. */
  readonly dueAt: Instant;
  /** Since when it is tried. */
  readonly since: Instant;
  readonly attempts: number;
  readonly triedAt?: Instant;
  readonly state: "waiting" | "told" | "failed";
  /** The status of the last answer; 0 when there was none. */
  readonly status?: number;
  /** Where the post is that was made of it. */
  readonly post?: string | undefined;
}

/** A live stream has begun, or is over: as Podping names it. */
export type LiveReason = "live" | "liveEnd";

/** What a host has said of a live stream. */
export interface KeptOverride extends LiveOverride {
  /** When that was by the host's clock, as it was signed: whoever sends it once more has nothing done by it. */
  readonly signedAt: Instant;
}

/** A post that was made of an episode. */
export interface KeptPost extends EpisodePost {
  readonly guid: string;
  /** The episode's slug when it was made. */
  readonly slug: string;
}

/** What is kept about the announcements of a show: all of it changes at once, or nothing. */
export interface AnnouncementState {
  /** Tells the items of the feed as they were seen last. */
  readonly items: string;
  /** How often they have changed since they were seen first. */
  readonly changes: number;
  /** The guids of episodes that are no news any more, oldest first. */
  readonly known: readonly string[];
  /** Those that wait, and the latest ones that do not. */
  readonly deliveries: readonly Delivery[];
  /** How live streams were when they were seen last, by their guids; missing when nobody has looked at them yet. */
  readonly live?: Readonly<Record<string, LiveStatus>>;
  /** What the host has said of them against the clock. */
  readonly overrides?: Readonly<Record<string, KeptOverride>>;
  /** The latest posts under which listeners can answer, oldest first. */
  readonly posts?: readonly KeptPost[];
  /** How many were told. */
  readonly announced: number;
}
