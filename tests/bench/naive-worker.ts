import { marked } from "marked";
import { Podcast } from "podcast";

// What a show costs that is rendered with the packages `podcast` and `marked` at each request: the usual way, and the measure of ours.

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

export interface NaiveEpisode {
  readonly slug: string;
  readonly title: string;
  readonly markdown: string;
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
  fetch(request: Request, { SHOW }: Bindings): Response {
    const { pathname } = new URL(request.url);
    if (pathname === "/feed.xml") return respond(feedOf(SHOW), "application/rss+xml");
    const episode = SHOW.episodes.find(({ slug }) => pathname === `/episodes/${slug}`);
    if (episode === undefined) return new Response("Not found", { status: 404 });
    return respond(pageOf(SHOW, episode), "text/html");
  },
};

function respond(text: string, type: string): Response {
  return new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
}

function feedOf(show: NaiveShow): string {
  const podcast = new Podcast({
    title: show.title,
    description: show.description,
    siteUrl: show.url,
    feedUrl: `${show.url}/feed.xml`,
    author: show.author,
  });
  for (const { title, markdown, url, guid, publishedAt, audio } of show.episodes) {
    const html = htmlOf(markdown);
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

function pageOf(show: NaiveShow, { title, markdown, audio }: NaiveEpisode): string {
  const head = `<meta charset="utf-8"><title>${title} · ${show.title}</title>`;
  const player = `<audio controls src="${audio.url}"></audio>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><h1>${title}</h1>${player}${htmlOf(markdown)}</body></html>`;
}

function htmlOf(markdown: string): string {
  return marked.parse(markdown, { async: false });
}
