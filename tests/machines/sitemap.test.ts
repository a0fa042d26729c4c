import { describe, expect, it } from "vitest";
import { type Edition, editionAt } from "../../src/catalog/edition/edition.ts";
import { sitemap, sitemapRows } from "../../src/machines/sitemap.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";
import { xmlFault } from "../feeds/xml-fault.ts";
import { richEpisode } from "../worker/example-site.ts";

function textOf(edition: Edition): string {
  return Buffer.concat(sitemap(edition)).toString();
}

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const episodes = [
  exampleEpisode({ slug: "one", publishedAt: START, updatedAt: START + 5 * DAY, tags: ["a & b"] }),
  exampleEpisode({
    slug: "two",
    publishedAt: START + DAY,
    season: 1,
    cover: { href: "https://img.example/x?a=1&b=2", variants: [] },
  }),
  exampleEpisode({ slug: "later", publishedAt: START + 9 * DAY, tags: ["later"] }),
];
const xml = textOf(editionAt(exampleCatalog(episodes), START + 8 * DAY));
const entries = Array.from(xml.matchAll(/<loc>https:\/\/pod\.example([^<]*)<\/loc>(?:<lastmod>([^<]*))?/g));
const dates = Object.fromEntries(entries.map(([, path = "", date]) => [path, date]));

describe("the sitemap", () => {
  it("is well-formed", () => {
    expect(xmlFault(xml)).toBeNull();
  });

  it("lists every page that is out, each with the day of its last change where an episode changes it", () => {
    expect(dates).toEqual({
      "/": "2026-01-06T00:00:00Z",
      "/follow": undefined,
      "/episodes": "2026-01-06T00:00:00Z",
      "/seasons/1": "2026-01-02T00:00:00Z",
      "/tags/a-b": "2026-01-06T00:00:00Z",
      "/people": "2026-01-06T00:00:00Z",
      "/people/ann-example": "2026-01-06T00:00:00Z",
      "/episodes/two": "2026-01-02T00:00:00Z",
      "/episodes/one": "2026-01-06T00:00:00Z",
    });
  });

  it("is the same whatever other edition was asked for its sitemap before", () => {
    const catalog = exampleCatalog(episodes);
    textOf(editionAt(catalog, START + 9 * DAY));
    expect(textOf(editionAt(catalog, START + 8 * DAY))).toBe(xml);
    const first = exampleCatalog(episodes.slice(0, 1));
    expect(textOf(editionAt(catalog, START))).toBe(textOf(editionAt(first, START)));
  });

  it("names covers, their addresses escaped", () => {
    expect(xml.match(/(?<=<image:loc>)[^<]+/g)).toEqual([
      "https://pod.example/assets/artwork-0a1b2c3d.jpg",
      "https://img.example/x?a=1&amp;b=2",
    ]);
  });

  it("of a show before its first episode has its home, its archive, what it is about and where to follow it", () => {
    const empty = textOf(editionAt(exampleCatalog(episodes), 0));
    expect(empty.match(/(?<=<loc>)[^<]+/g)).toEqual([
      "https://pod.example/",
      "https://pod.example/about",
      "https://pod.example/follow",
      "https://pod.example/episodes",
    ]);
    expect(xmlFault(empty)).toBeNull();
  });

  it("stays within what a file may hold", () => {
    const many = Array.from({ length: 26_000 }, (_, index) => ({
      ...{ slug: `e${index}`, season: null, tags: [], people: [] },
      changedAt: START,
      transcribed: true,
      trailer: false,
    }));
    const edition = editionAt(exampleCatalog([]), START);
    const rows = sitemapRows(richEpisode({ slug: "many" }), edition.show);
    const sitemapRowsOf = (count: number) => new TextEncoder().encode(rows.repeat(count));
    const large = textOf({ ...edition, outlines: () => many, sitemapRows: sitemapRowsOf });
    // Two pages each, and four of the show: half an episode is not listed.
    expect(large.match(/<url>/g)).toHaveLength(50_000);
    expect(large.length).toBeLessThan(50 * 1024 * 1024);
  });
});
