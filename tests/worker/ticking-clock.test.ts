import { describe, expect, it } from "vitest";
import { exampleSite, richEpisode, routesOf, textOf } from "./example-site.ts";

const AIR = Date.UTC(2026, 1, 1, 9);
const OLD = richEpisode({ publishedAt: AIR - 86_400_000, tags: ["sea"], season: 1, redirects: ["/was"] });
const COMING = richEpisode({ slug: "storms", number: 2, publishedAt: AIR, tags: ["wind"], season: 2 });
const site = exampleSite([OLD, COMING], { show: { redirects: { "/rss": "/feed.xml" }, feed: { limit: 1 } } });

const PATHS = [
  ...[
    "/",
    "/about",
    "/follow",
    "/episodes",
    "/episodes?page=1",
    "/people",
    "/search?q=tides",
    "/embed/tides",
  ],
  ...["/seasons/1", "/seasons/2", "/tags/sea", "/tags/wind", "/people/ann-example", "/episodes/"],
  ...["/feed.xml", "/feed/archive/1.xml", "/feed/archive/2.xml", "/atom.xml", "/feed.json", "/follow.opml"],
  ...["/index.md", "/about.md", "/follow.md", "/episodes.md", "/people.md", "/tags/wind.md", "/seasons/1.md"],
  ...[
    "/sitemap.xml",
    "/robots.txt",
    "/llms.txt",
    "/site.webmanifest",
    "/.well-known/security.txt",
    "/healthz",
  ],
  ...["/oembed?url=https://pod.example/episodes/storms", "/oembed?url=https://pod.example/episodes/tides"],
  ...["/oembed", "/nowhere", "/rss", "/was", "/2", "/media/storms-ffffffff.mp3"],
  ...[OLD, COMING].flatMap((episode) => routesOf(episode).map(([path]) => path)),
];

/** A clock that goes on with each look at it, from the last moment before the air date. */
function tickingClock(): { readonly looks: () => number; readonly clock: () => number } {
  let looks = 0;
  return { looks: () => looks, clock: () => AIR - 1 + looks++ };
}

async function everything(response: Response): Promise<string> {
  return `${response.status}\n${await textOf(response)}`;
}

describe("a request in whose course an episode goes on air", () => {
  it.each([...new Set(PATHS)])("%s is answered as of one moment", async (path) => {
    const answer = await everything(await site.askWith(tickingClock().clock, path));
    expect(answer).toBe(await everything(await site.request(AIR - 1, path)));
  });

  it.each([...new Set(PATHS)])("%s looks at the clock once", async (path) => {
    const { looks, clock } = tickingClock();
    await site.askWith(clock, path);
    expect(looks()).toBe(1);
  });
});
