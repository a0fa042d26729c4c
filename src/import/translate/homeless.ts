import type { Owner } from "../../feed-check/feed.ts";

/** How often each kind of element stands in a feed that has no home in Airdate. */
export type Homeless = ReadonlyMap<string, number>;

/** The elements of a channel or an item that nothing is made of, by name. */
export function homelessElements({ kind, children }: Owner): Homeless {
  const known = kind === "channel" ? OF_CHANNELS : OF_ITEMS;
  const strangers = [...children].filter(([name]) => !known.has(name) && !IDLE.has(name));
  return new Map(strangers.map(([name, elements]) => [name.slice(0, 80), elements.length]));
}

/** `<media:rating> stands there 12 times and has no home in Airdate; it was left behind`. */
export function homelessRemarks(counts: Homeless): readonly string[] {
  return [...counts].map(([name, count]) => {
    const times = count === 1 ? "once" : `${count} times`;
    return `<${name}> stands there ${times} and has no home in Airdate; it was left behind`;
  });
}

const SHARED = (
  "title description link guid itunes:title itunes:author itunes:summary itunes:subtitle itunes:image itunes:explicit itunes:block " +
  "content:encoded category itunes:keywords dc:creator dc:date podcast:funding podcast:person podcast:location podcast:license " +
  "podcast:value podcast:txt podcast:image podcast:images podcast:chat podcast:socialInteract googleplay:image googleplay:author " +
  "googleplay:description googleplay:explicit itunes:season"
).split(" ");

const OF_CHANNELS: ReadonlySet<string> = new Set([
  ...SHARED,
  ...(
    "item podcast:liveItem language copyright image atom:link itunes:owner itunes:category itunes:type itunes:complete " +
    "itunes:new-feed-url itunes:applepodcastsverify podcast:guid podcast:locked podcast:medium podcast:trailer podcast:updateFrequency " +
    "podcast:podping podcast:block podcast:publisher podcast:podroll podcast:remoteItem spotify:countryOfOrigin spotify:limit " +
    "googleplay:email googleplay:owner googleplay:category googleplay:block managingEditor webMaster dc:language dc:rights pubDate"
  ).split(" "),
]);

const OF_ITEMS: ReadonlySet<string> = new Set([
  ...SHARED,
  ...(
    "enclosure pubDate itunes:duration itunes:episode itunes:episodeType podcast:season podcast:episode podcast:transcript " +
    "podcast:chapters podcast:soundbite podcast:alternateEnclosure podcast:contentLink psc:chapters media:content media:thumbnail " +
    "atom:published atom:link author"
  ).split(" "),
]);

/** What says nothing that a feed of Airdate's would not say by itself, or that nobody reads any more. */
const IDLE: ReadonlySet<string> = new Set(
  (
    "generator docs ttl cloud lastBuildDate skipHours skipDays rating textInput sy:updatePeriod sy:updateFrequency sy:updateBase " +
    "atom:updated atom:id atom:icon atom:author fh:complete fh:archive itunes:order itunes:isClosedCaptioned"
  ).split(" "),
);
