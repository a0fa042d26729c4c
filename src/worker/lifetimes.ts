import { isLikelyLive } from "../catalog/live-streams.ts";
import { type MaxAge, maxAgeUntil } from "../http/cache-control.ts";
import type { Instant } from "../moments/instant.ts";
import type { Visit } from "./visit.ts";

/** How long answers may be kept when no episode goes on air sooner. */
const LIFETIMES = {
  feed: 300,
  page: 300,
  /** Stable addresses of an episode's files. */
  file: 300,
  /** What machines read. */
  document: 300,
  oembed: 300,
  /** A host may renumber an episode, or take an old address back. */
  redirect: 300,
  /** Briefly: the address may come to life. */
  notFound: 60,
  /** Their address holds the digest of their content. */
  media: "immutable",
  health: "never",
} as const satisfies Readonly<Record<string, MaxAge>>;

export type AnswerKind = keyof typeof LIFETIMES;

/**
 * How long the answer to a visit may be kept: never past the next air date, nor past `until`, when something else about it changes.
 * What the public may not see is kept by nobody.
 */
export function lifetime(visit: Visit, kind: AnswerKind, until: Instant | null = null): MaxAge {
  const { now, edition, audience } = visit;
  if (audience.kind !== "public") return { private: 0 };
  const longest = LIFETIMES[kind];
  if (typeof longest === "string") return longest;
  const ceiling = Math.min(longest, liveCeiling(visit));
  const change = nextChange(edition, until);
  return maxAgeUntil(now, change === Infinity ? null : change, ceiling);
}

/** When a feed's lifetime begins to shrink towards its next change; Infinity when none is known. */
export function feedLastsUntil({ edition }: Visit, until: Instant | null): Instant {
  return nextChange(edition, until) - LIFETIMES.feed * 1000;
}

/** A host who says that a stream has begun wants to be heard. */
const LIVE_SECONDS = 30;

function liveCeiling({ edition, now, hearsay }: Visit): number {
  return hearsay && isLikelyLive(edition.show, now, hearsay.overrides) ? LIVE_SECONDS : Infinity;
}

function nextChange({ changesAt }: Visit["edition"], until: Instant | null): Instant {
  return Math.min(changesAt ?? Infinity, until ?? Infinity);
}
