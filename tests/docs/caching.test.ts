import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ADDRESSES } from "../../src/catalog/address-table.ts";
import { exampleSite, richEpisode } from "../worker/example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const EPISODE = richEpisode({
  season: 2,
  tags: ["Storms"],
  people: [{ name: "Ann Example", role: "guest", group: "cast" }],
});
const GIVEN = { gone: { guid: "g", published: 0, media: [], removed: true } };
const episodes = [EPISODE, richEpisode({ slug: "older", number: 1, publishedAt: EPISODE.publishedAt - 1 })];
const PRESS = {
  name: "press",
  title: "Press",
  description: "For the press.",
  html: "",
  markdown: "# Press\n",
  text: "Press",
};
const site = exampleSite(episodes, {
  show: { feed: { limit: 1 } },
  given: new Map(Object.entries(GIVEN)),
  words: { pages: [PRESS] },
});

/** What stands for the names in an address. */
const NAMES: Readonly<Record<string, string>> = {
  slug: EPISODE.slug,
  season: "2",
  tag: "storms",
  person: "ann-example",
  n: "1",
  number: String(EPISODE.number),
  format: "vtt",
  name: PRESS.name,
  file: EPISODE.audio.href.slice("/media/".length),
};

const rows = [
  ...(await readFile("docs/caching.md", "utf8")).matchAll(/^\| ([a-z ]+)(?: \(\d+\))? \| `([^`]+)` \|/gm),
];
const documented = (answer: string): string | undefined => rows.find(([, name]) => name === answer)?.[2];
const kept = async (path: string, now = NOW): Promise<string | null> => {
  const response = await site.request(now, path);
  return response.headers.get("cache-control");
};

describe("docs/caching.md", () => {
  // Assets have their headers from the file `_headers`, and previews and announcements are somebody's alone: other tests hold theirs.
  it.each(
    ADDRESSES.filter(({ kind, path }) => kind !== "asset" && kind !== "preview" && path !== "/announcements"),
  )("says how long $path may be kept", async ({ path, kind }) => {
    const asked = path.replace(/<(\w+)>/g, (_, name: string) => NAMES[name] ?? name);
    const query = path === "/oembed" ? `?url=https://pod.example/episodes/${EPISODE.slug}` : "";
    expect((await site.request(NOW, asked + query)).status).toBeLessThan(400);
    expect(await kept(asked + query)).toBe(documented(kind));
  });

  it("says it of what is not there, and of what is gone", async () => {
    expect([await kept("/nowhere"), documented("nothing there")]).toEqual(Array(2).fill(documented("gone")));
    expect((await site.request(NOW, "/episodes/gone")).status).toBe(410);
    expect(await kept("/episodes/gone")).toBe(documented("gone"));
  });

  it("is right that nothing is kept past the next air date, to the second", async () => {
    const near = exampleSite([
      ...episodes,
      richEpisode({ slug: "next", number: 3, publishedAt: NOW + 10_900 }),
    ]);
    for (const path of ["/", "/feed.xml", `/episodes/${EPISODE.slug}`, "/sitemap.xml", "/nowhere"]) {
      const { headers } = await near.request(NOW, path);
      expect(headers.get("cache-control"), path).toBe("public, max-age=10, must-revalidate");
    }
  });
});
