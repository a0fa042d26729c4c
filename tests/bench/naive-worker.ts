import { Podcast } from "podcast";

// What a feed costs that is made with the package `podcast` at each request: the usual way, and the measure of ours.

interface Bindings {
  readonly SHOW: NaiveShow;
}

/** The show as its Worker holds it in memory. */
export interface NaiveShow {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly author: string;
  readonly episodes: readonly NaiveEpisode[];
}

interface NaiveEpisode {
  readonly title: string;
  readonly html: string;
  readonly url: string;
  readonly guid: string;
  readonly publishedAt: number;
  readonly audio: {
    readonly url: string;
    readonly bytes: number;
    readonly type: string;
    readonly durationSeconds: number;
  };
}

// biome-ignore lint/style/noDefaultExport: a Worker's entry is its default export.
export default {
  fetch(_request: Request, { SHOW }: Bindings): Response {
    const headers = { "content-type": "application/rss+xml; charset=utf-8" };
    return new Response(feedOf(SHOW), { headers });
  },
};

function feedOf(show: NaiveShow): string {
  const podcast = new Podcast({
    title: show.title,
    description: show.description,
    siteUrl: show.url,
    feedUrl: `${show.url}/feed.xml`,
    author: show.author,
  });
  for (const { title, html, url, guid, publishedAt, audio } of show.episodes) {
    podcast.addItem({
      title,
      description: html,
      url,
      guid,
      date: new Date(publishedAt),
      enclosure: { url: audio.url, size: audio.bytes, type: audio.type },
      itunesDuration: audio.durationSeconds,
      customElements: [{ "content:encoded": [{ _cdata: html }] }],
    });
  }
  return podcast.buildXml();
}
