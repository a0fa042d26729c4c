import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnounceFields } from "../../catalog/announced-show.ts";

/**
 * Podping writes that a feed has changed where everybody reads it (podping.cloud). An unknown medium makes its server fail: the schema of the show takes
 * none.
 */
export function podping(
  { secret = "PODPING_TOKEN" }: NonNullable<AnnounceFields["podping"]>,
  feed: string,
  medium = "podcast",
): AnnounceTarget {
  const query = new URLSearchParams({ url: feed, reason: "update", medium });
  const headers = { authorization: "{secret}" };
  return {
    name: "podping",
    of: "feed",
    secret,
    steps: [{ address: `https://podping.cloud/?${query}`, headers }],
  };
}
