import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import { formStep } from "./announce-steps.ts";

/** A WebSub hub is told that its topic has changed, and fetches it (WebSub §7; what is sent is what hubs have agreed upon). */
export function hub(address: string, feed: string): AnnounceTarget {
  return {
    name: "hub",
    of: "feed",
    steps: [formStep(address, { "hub.mode": "publish", "hub.url": feed })],
  };
}
