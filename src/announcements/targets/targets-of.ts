import { absoluteAddress, FEED_PATH } from "../../catalog/addresses.ts";
import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnouncedShow } from "../../catalog/announced-show.ts";
import { bluesky } from "./bluesky.ts";
import { discord } from "./discord.ts";
import { hub } from "./hub.ts";
import { mastodon } from "./mastodon.ts";
import { ntfy } from "./ntfy.ts";
import { overcast } from "./overcast.ts";
import { podcastIndex } from "./podcast-index.ts";
import { podping } from "./podping.ts";
import { slack } from "./slack.ts";
import { telegram } from "./telegram.ts";
import { webhook } from "./webhook.ts";

/** Names that lead nowhere on the Internet (RFC 2606, RFC 6761). */
const NOWHERE = /(?:^|\.)(?:example(?:\.com|\.net|\.org)?|test|invalid|localhost)$|^[\d.]+$|^\[/;

/** Whom a show tells: nobody when its feed is somewhere else, or at an address that nobody reaches. `ownUrl` is the one in its show.yaml. */
export function targetsOf(show: AnnouncedShow, ownUrl: string): AnnounceTarget[] {
  const { announce = {}, newFeedUrl, url } = show;
  const feed = absoluteAddress(url, FEED_PATH);
  if (newFeedUrl !== undefined && newFeedUrl !== feed) return [];
  if (NOWHERE.test(new URL(ownUrl).hostname)) return [];
  const { webhooks = [] } = announce;
  return [
    ...(show.hub !== undefined && announce.hub !== false ? [hub(show.hub, feed)] : []),
    ...(announce.podcastIndex !== false && isListed(show) ? [podcastIndex(feed)] : []),
    ...(announce.overcast !== false && isListed(show) ? [overcast(feed)] : []),
    ...(announce.podping ? [podping(announce.podping, feed, show.medium)] : []),
    ...webhooks.map((fields) => webhook(fields, show)),
    ...(announce.mastodon ? [mastodon(announce.mastodon, show.language)] : []),
    ...(announce.bluesky ? [bluesky(announce.bluesky, show.language)] : []),
    ...(announce.discord ? [discord(announce.discord)] : []),
    ...(announce.slack ? [slack(announce.slack)] : []),
    ...(announce.telegram ? [telegram(announce.telegram)] : []),
    ...(announce.ntfy ? [ntfy(announce.ntfy)] : []),
  ];
}

/** Directories that must not list a show are not told of it. */
function isListed({ block = [] }: AnnouncedShow): boolean {
  return !block.some(({ service, blocked }) => service === undefined && blocked !== false);
}
