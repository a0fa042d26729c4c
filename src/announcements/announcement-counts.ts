import type { Instant } from "../moments/instant.ts";
import { nextInstant } from "./attempts.ts";
import type { AnnouncementState } from "./delivery.ts";

/** What anybody may know of announcements: how many, and when. */
export interface AnnouncementCounts {
  readonly announced: number;
  readonly waiting: number;
  readonly failed: number;
  /** When something that waits is tried next. Never an air date: nobody may know that an episode is still to come. */
  readonly next: Instant | null;
}

export function announcementCounts(state: AnnouncementState | null, now: Instant): AnnouncementCounts {
  // What is about an episode whose air date lies ahead again is as if it were not there.
  const deliveries = state?.deliveries.filter(({ at }) => at <= now) ?? [];
  const count = (wanted: string): number => deliveries.filter((one) => one.state === wanted).length;
  return {
    announced: state?.announced ?? 0,
    waiting: count("waiting"),
    failed: count("failed"),
    next: nextInstant(deliveries, null),
  };
}
