import type { PostsAbout } from "../catalog/hearsay.ts";
import type { AnnouncerWorld } from "./announcer-world.ts";
import type { AnnouncementState } from "./delivery.ts";
import { noticeChanges } from "./notice-changes.ts";
import { readyTargets } from "./ready-targets.ts";
import { showSight } from "./show-sight.ts";
import { shownPosts } from "./shown-posts.ts";

/** What a host may know of announcements. */
export interface AnnouncementStatus {
  /** What is kept; null before the show was seen for the first time. */
  readonly kept: AnnouncementState | null;
  /** What would be, if the show were looked at now. */
  readonly seen: AnnouncementState;
  /** The names of those who can be told: their secrets are there. */
  readonly ready: readonly string[];
  /** The posts that the site shows with their episodes; missing in what an older site says. */
  readonly shown?: readonly PostsAbout[];
}

/** Looks, and changes nothing. */
export async function announcementStatus(world: AnnouncerWorld): Promise<AnnouncementStatus> {
  const { catalog, store, now } = world;
  const kept = await store.read();
  const targets = readyTargets(world);
  const seen = noticeChanges(kept, showSight({ catalog, targets, now: now() }, kept));
  const shown = shownPosts(kept, catalog, now());
  return { kept, seen, ready: targets.map(({ name }) => name), shown };
}
