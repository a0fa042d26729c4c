import type { Catalog } from "../catalog/catalog.ts";
import { mayBeLive } from "../catalog/live-streams.ts";
import type { Instant } from "../moments/instant.ts";

/** How often a site asks its announcer what has happened, and whether requests wait for it. */
export interface HearingPlan {
  readonly everyMs: number;
  readonly isAwaited: boolean;
}

export const SOONEST_MS = 5_000;
const LATEST_MS = 300_000;

/**
 * While the host may say that a live stream begins or ends, every five seconds. A show that posts asks for its posts, the sooner the newer its newest
 * episode is: after a sixtieth of the time since. Null for all others.
 */
export function listening({ show, entries }: Catalog, now: Instant): HearingPlan | null {
  if (mayBeLive(show, now)) return { everyMs: SOONEST_MS, isAwaited: true };
  if (!show.announce?.some(({ post }) => post !== undefined)) return null;
  const newest = entries.find(({ publishedAt }) => publishedAt <= now);
  const since = now - (newest?.changedAt ?? now);
  return { everyMs: Math.min(Math.max(since / 60, SOONEST_MS), LATEST_MS), isAwaited: false };
}
