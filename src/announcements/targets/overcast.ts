import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import { formStep } from "./announce-steps.ts";

const MINUTE = 60_000;

/** Overcast reads feeds anew whose address begins so; it asks not to be told more often than every five minutes. */
export function overcast(feed: string): AnnounceTarget {
  return {
    name: "overcast",
    of: "feed",
    afterMs: 2 * MINUTE,
    everyMs: 5 * MINUTE,
    steps: [formStep("https://overcast.fm/ping", { urlprefix: feed })],
  };
}
