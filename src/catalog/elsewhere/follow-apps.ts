/** Links that open a show in apps: its feed's full address, and its title. */
export function followApps(feed: string, show: string): readonly FollowLink[] {
  // Half a character cannot be a part of an address.
  return APPS.map(({ name, link }) => ({ name, address: link(feed, show.toWellFormed()) }));
}

/** A place to follow the show, by the name that listeners read. */
export interface FollowLink {
  readonly name: string;
  readonly address: string;
}

/** An app that subscribes to a feed when a link of its own is opened. */
interface FollowApp {
  readonly name: string;
  /** The link for a feed; `feed` is its full address, `show` the show's title. */
  readonly link: (feed: string, show: string) => string;
}

/**
 * Apps by what their makers say of such links: Apple Podcasts, Pocket Casts and Castro take the feed's address without its scheme,
 * Overcast the whole of it; AntennaPod and Podcast Addict have pages of their own that open the app, or say where to get it.
 */
const APPS: readonly FollowApp[] = [
  { name: "Apple Podcasts", link: (feed) => `podcast://${withoutScheme(feed)}` },
  { name: "Overcast", link: (feed) => `overcast://x-callback-url/add?url=${encodeURIComponent(feed)}` },
  { name: "Pocket Casts", link: (feed) => `pktc://subscribe/${withoutScheme(feed)}` },
  { name: "Castro", link: (feed) => `castro://subscribe/${withoutScheme(feed)}` },
  {
    name: "AntennaPod",
    link: (feed, show) =>
      `https://antennapod.org/deeplink/subscribe?url=${encodeURIComponent(feed)}&title=${encodeURIComponent(show)}`,
  },
  { name: "Podcast Addict", link: (feed) => `https://podcastaddict.com/feed/${encodeURIComponent(feed)}` },
];

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
