import { type Feed, feedOf } from "../../../src/feed-check/feed.ts";
import { parseXml } from "../../../src/feed-check/parse-xml.ts";
import { surveyItems } from "../../../src/import/translate/survey-items.ts";
import {
  type EpisodeOutline,
  type EpisodeSurroundings,
  type EpisodeTranslation,
  type ItemRefusal,
  outlineEpisode,
  surroundingsIn,
  translateEpisode,
} from "../../../src/import/translate/translate-episode.ts";
import {
  pageOfShow,
  type ShowGiven,
  type ShowTranslation,
  translateShow,
} from "../../../src/import/translate/translate-show.ts";

export const FEED_ADDRESS = "https://old.example/feed.xml";

/** A channel with all that a show must have. */
export const CHANNEL = `<title>Harbour Notes</title><description>Short talks.</description><link>https://old.example/</link>
  <language>en</language><itunes:author>Ann Example</itunes:author><itunes:explicit>false</itunes:explicit>
  <itunes:owner><itunes:name>Ann Example</itunes:name><itunes:email>ann@old.example</itunes:email></itunes:owner>
  <itunes:image href="https://old.example/art.jpg"/><itunes:category text="Technology"/>
  <podcast:guid>d84ced82-1926-54c0-88c2-bb01dd35d7e3</podcast:guid>`;

/** An item that leaves nothing to say, in the parts that can be given instead. */
export const ITEM = {
  title: "<title>Tides</title>",
  guid: "<guid>tides-1</guid>",
  date: "<pubDate>Fri, 02 Oct 2026 06:00:00 GMT</pubDate>",
  audio: '<enclosure url="https://cdn.example/tides.mp3" length="1000" type="audio/mpeg"/>',
  duration: "<itunes:duration>1:00:04</itunes:duration>",
  more: "",
};

/** What such an item says. */
export const FIELDS = {
  title: "Tides",
  published: "2026-10-02T06:00Z",
  audio: { url: "https://cdn.example/tides.mp3", bytes: 1000, duration: 3604 },
  guid: "tides-1",
};

/** A feed of the usual namespaces. */
export function feedWith(channel: string, items: readonly string[]): Feed {
  const inner = items.map((item) => `<item>${item}</item>`).join("");
  return readFeed(`<rss version="2.0" ${NAMESPACES}><channel>${channel}${inner}</channel></rss>`);
}

/** A feed from its text; throws when it is none. */
export function readFeed(xml: string): Feed {
  const document = parseXml(xml);
  if (typeof document === "string") throw new Error(document);
  const feed = feedOf(document);
  if (feed === null) throw new Error("no feed");
  return feed;
}

/** A feed's channel as a show that is at `show.example` from now on. */
export function showOf(feed: Feed, given: Partial<ShowGiven> = {}): ShowTranslation {
  return translateShow(feed.channel, {
    feedAddress: FEED_ADDRESS,
    survey: surveyItems(feed.items),
    url: "https://show.example",
    ...given,
  });
}

/** A feed's items, each as an episode of that show. */
export function episodesOf(feed: Feed, given: Partial<ShowGiven> = {}): (EpisodeTranslation | ItemRefusal)[] {
  const surroundings = surroundingsOf(feed, given);
  return feed.items.map((item) => translateEpisode(item, surroundings));
}

/** The same as outlines. */
export function outlinesOf(feed: Feed): (EpisodeOutline | ItemRefusal)[] {
  const surroundings = surroundingsOf(feed, {});
  return feed.items.map((item) => outlineEpisode(item, surroundings));
}

function surroundingsOf(feed: Feed, given: Partial<ShowGiven>): EpisodeSurroundings {
  return surroundingsIn(showOf(feed, given).fields, pageOfShow(feed.channel, FEED_ADDRESS));
}

/** The one item of a feed as an episode; throws when it cannot be one. */
export function episodeOf(parts: Partial<typeof ITEM>, channel = CHANNEL): EpisodeTranslation {
  const [episode] = episodesOf(feedWith(channel, [itemWith(parts)]));
  if (episode?.kind !== "episode") throw new Error(JSON.stringify(episode));
  return episode;
}

export function itemWith(parts: Partial<typeof ITEM>): string {
  return Object.values({ ...ITEM, ...parts }).join("");
}

const NAMESPACES = Object.entries({
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  podcast: "https://podcastindex.org/namespace/1.0",
  content: "http://purl.org/rss/1.0/modules/content/",
  atom: "http://www.w3.org/2005/Atom",
  psc: "http://podlove.org/simple-chapters",
  media: "http://search.yahoo.com/mrss/",
  dc: "http://purl.org/dc/elements/1.1/",
  googleplay: "http://www.google.com/schemas/play-podcasts/1.0",
  spotify: "http://www.spotify.com/ns/rss",
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");
