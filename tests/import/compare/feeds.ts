import { type Feed, feedOf } from "../../../src/feed-check/feed.ts";
import { parseXml } from "../../../src/feed-check/parse-xml.ts";
import type { ComparableFeed } from "../../../src/import/compare/compare-feeds.ts";

const AUDIO = '<enclosure url="https://cdn.example/tides.mp3" length="1000" type="audio/mpeg"/>';

/** An item of a feed as it is written, but for what a test changes. */
export function item(changes: Readonly<Record<string, string>> = {}, more = ""): string {
  const said = {
    guid: "tides-1",
    title: "Tides",
    date: "Fri, 02 Oct 2026 06:00:00 GMT",
    audio: AUDIO,
    ...changes,
  };
  return (
    `<item><title>${said.title}</title><guid isPermaLink="false">${said.guid}</guid><pubDate>${said.date}</pubDate>` +
    `${said.audio}${more}</item>`
  );
}

/** A second item of the same show, as different as two items are. */
export const OTHER = item({
  guid: "shoals-2",
  title: "Shoals",
  date: "Fri, 09 Oct 2026 06:00:00 GMT",
  audio: '<enclosure url="https://cdn.example/shoals.mp3" length="900" type="audio/mpeg"/>',
});

/** A feed with these items. */
export function feedWith(items: readonly string[], channel = ""): ComparableFeed {
  const xml = `<rss version="2.0" ${NAMESPACES}><channel><title>Salt</title>${channel}${items.join("")}</channel></rss>`;
  const document = parseXml(xml);
  const feed: Feed | null = typeof document === "string" ? null : feedOf(document);
  if (feed === null) throw new Error(`no feed: ${document}`);
  return { channel: feed.channel, items: () => feed.items };
}

const NAMESPACES = [
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:podcast="https://podcastindex.org/namespace/1.0"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
].join(" ");
