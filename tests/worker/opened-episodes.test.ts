import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { exampleSite, richEpisode, routesOf } from "./example-site.ts";
import { fullEpisode } from "./full-episode.ts";

// An episode's record holds its notes and its deep dive: hundreds of them are not read to show their titles.

const DAY = 86_400_000;
const NOW = 100 * DAY;
const own = fullEpisode({ publishedAt: 50 * DAY, tags: ["sea"], season: 1 });
const others = Array.from({ length: 60 }, (_, index) =>
  richEpisode({
    slug: `other-${index}`,
    number: index + 10,
    publishedAt: (20 + index) * DAY,
    tags: ["sea"],
    season: 1,
    ...(index === 7 && { type: "trailer" }),
  }),
);

let opened: string[] = [];
const site = exampleSite([own, ...others], {
  watched: (catalog: Catalog) => ({
    ...catalog,
    episodeAt: (index) => {
      const episode = catalog.episodeAt(index);
      opened.push(episode.slug);
      return episode;
    },
  }),
});

async function openedBy(address: string): Promise<{ status: number; opened: string[] }> {
  opened = [];
  const response = await site.request(NOW, address);
  await response.text();
  return { status: response.status, opened };
}

describe("a list opens no episode", () => {
  const lists = ["/episodes", "/episodes?page=2", "/seasons/1", "/tags/sea", "/people", "/people/ben-guest"];
  test.each([
    ...lists,
    ...lists.map((path) => path.replace(/(?=\?)|$/, ".md")),
    ...["/", "/index.md", "/llms.txt", "/about", "/about.md", "/follow", "/sitemap.xml", "/healthz"],
    ...["/feed.xml", "/atom.xml", "/feed.json", "/follow.opml", "/search", "/search?q=zzzzzz"],
  ])("%s", async (address) => {
    expect(await openedBy(address)).toEqual({ status: 200, opened: [] });
  });

  test("nor does the page for what is not there", async () => {
    expect(await openedBy("/nowhere")).toEqual({ status: 404, opened: [] });
    expect(await openedBy("/episodes/nobody")).toEqual({ status: 404, opened: [] });
  });
});

describe("what is about an episode opens that one alone", () => {
  test.each([...routesOf(own), [`/oembed?url=https://pod.example/episodes/storms`, 200] as const])(
    "%s",
    async (address, status) => {
      const short = address === `/${own.number}`;
      expect(await openedBy(address)).toEqual({ status, opened: short ? [] : ["storms"] });
    },
  );
});
