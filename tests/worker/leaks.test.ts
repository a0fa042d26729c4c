import { describe, expect, it } from "vitest";
import { personPath, tagPath } from "../../src/catalog/addresses.ts";
import { wordSlug } from "../../src/catalog/edition/word-slug.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import { exampleSite, ORIGIN, richEpisode, routesOf, textOf } from "./example-site.ts";
import { fullEpisode, withTexts } from "./full-episode.ts";
import { linksIn } from "./links-in.ts";

const AIR = Date.UTC(2026, 1, 1, 9);
const MARK = "MARKED";

// Where a word is one of a few, or is dates, a mark would make another kind of episode of it.
const CLOSED = new Set(["kind", "type", "recorded", "format", "store"]);

const SECRET: Episode = withTexts(fullEpisode({ slug: "storms", publishedAt: AIR }), (text, path) =>
  path.some((name) => CLOSED.has(name)) ? text : marked(text),
);
const MARKED_GROUPS = [
  ...(SECRET.tags ?? []).map((tag) => tagPath(wordSlug(tag))),
  ...SECRET.people.map(({ name }) => personPath(wordSlug(name))),
];
const site = exampleSite([
  richEpisode({ publishedAt: AIR - 1000 }),
  SECRET,
  richEpisode({ slug: "ferries", number: 4, publishedAt: AIR - 2000 }),
  richEpisode({ slug: "later", number: 5, publishedAt: AIR + 1000 }),
]);

describe("an episode whose every word is marked", () => {
  it("leaves no mark on any address of the site before its air date", async () => {
    const seen = await crawl(AIR - 1);
    const marks = [...seen].filter(([, text]) => text.includes(MARK)).map(([path]) => path);
    expect(marks).toEqual([]);
    expect(seen.size).toBeGreaterThan(20);
  });

  it("is all over the site after it, so that the marks would have been found", async () => {
    const seen = await crawl(AIR);
    for (const path of [
      "/",
      "/feed.xml",
      "/episodes",
      "/episodes/tides",
      "/sitemap.xml",
      "/llms.txt",
      `/episodes/${SECRET.slug}`,
      `/episodes/${SECRET.slug}/transcript.md`,
      "/search?q=chapter+headline",
    ])
      expect(seen.get(path), path).toContain(MARK);
    for (const path of MARKED_GROUPS) expect(seen.get(path), path).toContain(SECRET.slug);
  });
});

/** Everything that is answered at `now`: the site's own addresses, the episode's, and all that they link to. */
async function crawl(now: number): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const waiting = [
    "/",
    ...["/feed.xml", "/atom.xml", "/feed.json", "/follow.opml", "/feed/archive/1.xml", "/old/secret"],
    "/episodes",
    "/episodes?page=2",
    ...["/people", "/sitemap.xml", "/robots.txt", "/llms.txt", "/index.md", "/site.webmanifest"],
    ...["/.well-known/security.txt", "/seasons/3", ...MARKED_GROUPS],
    ...MARKED_GROUPS.map((path) => `${path}.md`),
    ...["/about", "/about.md", "/follow.md", "/people.md", "/episodes.md", "/seasons/3.md"],
    ...[
      "/search",
      "/search/head.bin",
      "/search/terms-0.bin",
      "/search/vocabulary-0.bin",
      "/search?q=storms",
      "/search?q=chapter+headline",
    ],
    `/oembed?url=${encodeURIComponent(`${ORIGIN}/episodes/${SECRET.slug}`)}`,
    "/healthz",
    "/nowhere",
    ...routesOf(SECRET).map(([path]) => path),
  ];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || path.startsWith("/assets/")) continue;
    const text = await textOf(await site.request(now, path));
    seen.set(path, text);
    waiting.push(...linksIn(text));
  }
  return seen;
}

/** A mark that leaves a path a path and an address an address. */
function marked(text: string): string {
  const dot = text.startsWith("/") ? text.lastIndexOf(".") : -1;
  if (text.startsWith("/media/")) return text.replace("/media/storms", `/media/${MARK}storms`);
  if (dot >= 0) return `${text.slice(0, dot)}-${MARK}${text.slice(dot)}`;
  return text === "storms"
    ? `${MARK}storms`
    : text.startsWith("<")
      ? text.replace(/<\/p>/, ` ${MARK}</p>`)
      : `${text}${MARK}`;
}
