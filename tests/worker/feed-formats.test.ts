import { describe, expect, it } from "vitest";
import type { Show } from "../../src/catalog/show.ts";
import { exampleEpisode } from "../catalog/example-show.ts";
import { exampleSite, ORIGIN } from "./example-site.ts";

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 0, 1);
const NOW = FIRST + 6.5 * DAY;

/** Seven episodes on air, a day between them, and one to come tomorrow. */
const EPISODES = Array.from({ length: 8 }, (_, index) =>
  exampleEpisode({ slug: `day-${index}`, publishedAt: FIRST + index * DAY }),
);

const site = (show: Partial<Show> = {}) => exampleSite(EPISODES, { show });

const TYPES = {
  "/atom.xml": "application/atom+xml; charset=utf-8",
  "/feed.json": "application/feed+json; charset=utf-8",
  "/follow.opml": "text/x-opml; charset=utf-8",
  "/feed.xml": "application/rss+xml; charset=utf-8",
};

describe.each(Object.entries(TYPES))("%s", (path, type) => {
  it("is of its type, for any site's script, with a validator", async () => {
    const { status, headers } = await site().request(NOW, path);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("etag")).toMatch(/^"[0-9a-z-]+"$/);
    expect(headers.has("last-modified")).toBe(false);
    expect(headers.has("content-encoding")).toBe(false);
  });

  it("is a 304 with the same caching headers to who has it", async () => {
    const whole = await site().request(NOW, path);
    const headers = { "if-none-match": `W/${whole.headers.get("etag")}` };
    const kept = await site().request(NOW, path, { headers });
    expect(kept.status).toBe(304);
    for (const name of ["etag", "cache-control", "link"]) {
      expect(kept.headers.get(name), name).toBe(whole.headers.get(name));
    }
  });

  it("says as much to HEAD as to GET", async () => {
    const whole = await site().request(NOW, path);
    const head = await site().request(NOW, path, { method: "HEAD" });
    expect(await head.text()).toBe("");
    const bytes = (await whole.arrayBuffer()).byteLength;
    expect(Object.fromEntries(head.headers)).toEqual({
      ...Object.fromEntries(whole.headers),
      "content-length": `${bytes}`,
    });
  });
});

describe("a feed", () => {
  it.each(["/feed.xml", "/atom.xml", "/feed.json"])(
    "names itself and the hub in Link at %s",
    async (path) => {
      const { headers } = await site({ hub: "https://hub.example/" }).request(NOW, path);
      expect(headers.get("link")).toBe(`<${ORIGIN}${path}>; rel="self", <https://hub.example/>; rel="hub"`);
    },
  );

  it("names no hub where there is none", async () => {
    expect((await site().request(NOW, "/feed.xml")).headers.get("link")).toBe(
      `<${ORIGIN}/feed.xml>; rel="self"`,
    );
  });

  it("is found from every page", async () => {
    for (const path of ["/", "/episodes", "/episodes/day-1", "/nowhere"]) {
      const html = await (await site().request(NOW, path)).text();
      for (const feed of ["/feed.xml", "/atom.xml", "/feed.json"]) {
        expect(html, path).toMatch(
          new RegExp(`<link rel="alternate" type="[^"]+" title="[^"]+" href="${ORIGIN}${feed}"`),
        );
      }
    }
  });
});

describe("a feed with a limit of three", () => {
  const limited = site({ feed: { limit: 3 } });
  const titles = async (path: string): Promise<string[]> => {
    const xml = await (await limited.request(NOW, path)).text();
    return [...xml.matchAll(/<item><title><!\[CDATA\[About (.*?)\]\]>/g)].map(([, title]) => title ?? "");
  };

  it("holds the newest three, and two full pages of older ones", async () => {
    expect(await titles("/feed.xml")).toEqual(["day-6", "day-5", "day-4"]);
    expect(await titles("/feed/archive/2.xml")).toEqual(["day-5", "day-4", "day-3"]);
    expect(await titles("/feed/archive/1.xml")).toEqual(["day-2", "day-1", "day-0"]);
  });

  it("leads to itself from the page that is being filled, for now", async () => {
    const response = await limited.request(NOW, "/feed/archive/3.xml");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/feed.xml");
    expect(response.headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
  });

  it.each(["/feed/archive/4.xml", "/feed/archive/0.xml", "/feed/archive/01.xml", "/feed/archive/x.xml"])(
    "has nothing at %s",
    async (path) => {
      expect((await limited.request(NOW, path)).status).toBe(404);
    },
  );

  it("has pages that stay what they are when episodes follow", async () => {
    const [now, later] = await Promise.all([
      limited.request(NOW, "/feed/archive/1.xml"),
      limited.request(NOW + DAY, "/feed/archive/1.xml"),
    ]);
    expect(await later.text()).toBe(await now.text());
    expect(later.headers.get("etag")).toBe(now.headers.get("etag"));
  });

  it("has pages whose links all lead somewhere", async () => {
    for (const path of ["/feed.xml", "/feed/archive/1.xml", "/feed/archive/2.xml"]) {
      const xml = await (await limited.request(NOW, path)).text();
      const links = [...xml.matchAll(/<atom:link rel="[^"]+" href="https:\/\/pod\.example([^"]+)"/g)];
      expect(links.length, path).toBeGreaterThan(3);
      for (const [, target = ""] of links)
        expect((await limited.request(NOW, target)).status, target).toBeLessThan(400);
    }
  });
});

describe("a show that moves", () => {
  it.each(["/feed.xml", "/atom.xml", "/feed.json"])("leads from %s to its new feed", async (path) => {
    const response = await site({ newFeedUrl: "https://new.example/feed" }).request(NOW, path);
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("https://new.example/feed");
  });

  it("keeps its pages where they are", async () => {
    expect(
      (await site({ newFeedUrl: "https://new.example/feed" }).request(NOW, "/episodes/day-1")).status,
    ).toBe(200);
  });

  it("that has come here says so in its feed", async () => {
    const response = await site({ newFeedUrl: `${ORIGIN}/feed.xml` }).request(NOW, "/feed.xml");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(`<itunes:new-feed-url>${ORIGIN}/feed.xml</itunes:new-feed-url>`);
  });
});
