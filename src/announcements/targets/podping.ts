import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnounceFields } from "../../catalog/announced-show.ts";

/**
 * Podping writes that a feed has changed where everybody reads it (podping.cloud). An unknown medium makes its server fail: the schema of the show takes
 * none. Live streams have reasons of their own (podcast:liveItem).
 */
export function podping(
  { secret = "PODPING_TOKEN" }: NonNullable<AnnounceFields["podping"]>,
  feed: string,
  medium = "podcast",
): AnnounceTarget {
  const [url, kind] = [feed, medium].map(encodeURIComponent);
  const headers = { authorization: "{secret}" };
  return {
    name: "podping",
    of: "feed",
    asksWhy: true,
    secret,
    steps: [{ address: `https://podping.cloud/?url=${url}&reason={reason}&medium=${kind}`, headers }],
  };
}
