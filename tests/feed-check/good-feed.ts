/** A small feed with which everybody is content; each broken feed is one change of it. */
export const GOOD_FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:spotify="http://www.spotify.com/ns/rss">
<channel>
<atom:link href="https://pod.example/feed.xml" rel="self" type="application/rss+xml"/>
<title>Harbour Notes</title>
<link>https://pod.example/</link>
<description><![CDATA[<p>Short talks from a harbour.</p>]]></description>
<language>en-gb</language>
<lastBuildDate>Fri, 09 Oct 2026 06:00:00 GMT</lastBuildDate>
<itunes:author>Ann Example</itunes:author>
<itunes:owner><itunes:name>Ann Example</itunes:name><itunes:email>ann@pod.example</itunes:email></itunes:owner>
<itunes:explicit>false</itunes:explicit>
<itunes:type>episodic</itunes:type>
<itunes:image href="https://pod.example/art/show.jpg"/>
<itunes:category text="Society &amp; Culture"><itunes:category text="Places &amp; Travel"/></itunes:category>
<podcast:guid>d84ced82-1926-54c0-88c2-bb01dd35d7e3</podcast:guid>
<podcast:locked owner="ann@pod.example">yes</podcast:locked>
<podcast:medium>podcast</podcast:medium>
<item>
<title>Locks &amp; Keys</title>
<link>https://pod.example/e/8</link>
<guid isPermaLink="false">harbour-8</guid>
<pubDate>Fri, 09 Oct 2026 06:00:00 GMT</pubDate>
<description><![CDATA[<p>How a lock is kept.<br/>See <a href="https://pod.example/notes?a=1&amp;b=2">the notes</a>.</p>]]></description>
<content:encoded><![CDATA[<h2>How a lock is kept</h2><p>At length.</p>]]></content:encoded>
<enclosure url="https://pod.example/media/8.mp3?v=2&amp;s=rss" length="5650889" type="audio/mpeg"/>
<itunes:duration>3604</itunes:duration>
<itunes:explicit>false</itunes:explicit>
<itunes:episode>8</itunes:episode>
<itunes:episodeType>full</itunes:episodeType>
<itunes:image href="https://pod.example/art/8.png"/>
<podcast:episode display="No. 8">8</podcast:episode>
<podcast:person role="guest">Bob Muster</podcast:person>
<podcast:transcript url="https://pod.example/e/8.vtt" type="text/vtt" language="en" rel="captions"/>
<podcast:chapters url="https://pod.example/e/8.json" type="application/json+chapters"/>
</item>
<item>
<title>Tides</title>
<link>https://pod.example/e/7</link>
<guid isPermaLink="false">harbour-7</guid>
<pubDate>Fri, 02 Oct 2026 06:00:00 +0200</pubDate>
<description>Why tides are late.</description>
<enclosure url="https://pod.example/media/7.m4a" length="5650889" type="audio/x-m4a"/>
<itunes:duration>1800</itunes:duration>
<itunes:explicit>false</itunes:explicit>
<itunes:episode>7</itunes:episode>
<itunes:image href="https://pod.example/art/7.png"/>
<podcast:transcript url="https://pod.example/e/7.srt" type="application/x-subrip"/>
</item>
</channel>
</rss>
`;

/** One change: what stands in the good feed, and what stands there instead (`$1` as in `replace`). */
export type Change = readonly [from: string | RegExp, to: string];

/** The good feed with one change; a change that changes nothing is a mistake in the test. */
export function changed([from, to]: Change): string {
  const feed = GOOD_FEED.replace(from, to);
  if (feed === GOOD_FEED) throw new Error(`the good feed does not hold ${from}`);
  return feed;
}

/** Adds to the channel, before its items. */
export function inChannel(xml: string): Change {
  return ["<item>", `${xml}\n<item>`];
}

/** Adds to the newest item. */
export function inItem(xml: string): Change {
  return ["</item>", `${xml}\n</item>`];
}

/** Puts another description into the newest item. */
export function description(html: string): Change {
  return [
    /<description><!\[CDATA\[<p>How.*?<\/description>/,
    `<description><![CDATA[${html}]]></description>`,
  ];
}
