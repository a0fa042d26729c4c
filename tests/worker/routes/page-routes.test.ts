import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite, ORIGIN, richEpisode, routesOf } from "../example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const DAY = 86_400_000;
const many = Array.from({ length: 60 }, (_, index) =>
  exampleEpisode({ slug: `episode-${index + 1}`, number: index + 1, publishedAt: NOW - (60 - index) * DAY }),
);
const TIDES = richEpisode();
const site = exampleSite([TIDES, exampleEpisode({ slug: "bare", publishedAt: Date.UTC(2025, 11, 1) })]);
const archive = exampleSite(many);
const request = (path: string, init?: RequestInit) => site.request(NOW, path, init);

const PAGES = ["/", "/follow", "/episodes", "/episodes/tides", "/episodes/tides/transcript"];

describe("a page", () => {
  it.each(PAGES)("%s is HTML that may be kept for five minutes", async (path) => {
    const response = await request(path);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${path}"/>`);
  });

  it.each([...PAGES, "/nowhere"])(
    "%s runs no code but ours, is framed nowhere, and gives no site its address",
    async (path) => {
      const { headers } = await request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).toMatch(/script-src 'self'(?:;|$)/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      expect(policy).not.toMatch(/unsafe/);
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(headers.get("strict-transport-security")).toMatch(/max-age=\d{8}/);
    },
  );

  it("may show a frame only where an episode has a video, and only YouTube's", async () => {
    const filmed = richEpisode({ slug: "filmed", video: { youtube: "abcdefghijk" } });
    const live = richEpisode({ slug: "live", video: { live: "https://live.example/" } });
    const films = exampleSite([filmed, live]);
    const framesOf = async (path: string) =>
      /frame-src [^;]*/.exec(
        (await films.request(NOW, path)).headers.get("content-security-policy") ?? "",
      )?.[0];
    expect(await framesOf("/episodes/filmed")).toBe("frame-src https://www.youtube-nocookie.com");
    for (const path of ["/", "/episodes/live", "/episodes/filmed/transcript", "/embed/filmed", "/nowhere"])
      expect(await framesOf(path), path).toBeUndefined();
  });

  it.each(PAGES)("%s is 304 for whoever has it, with the headers of a 200", async (path) => {
    const full = await request(path);
    const etag = full.headers.get("etag") ?? "";
    const answers = await Promise.all(
      [`W/${etag}`, `"x", ${etag}`, "*"].map((tags) => request(path, { headers: { "if-none-match": tags } })),
    );
    for (const response of answers) {
      expect(response.status).toBe(304);
      for (const name of ["etag", "cache-control", "content-security-policy"])
        expect(response.headers.get(name), name).toBe(full.headers.get(name));
    }
  });

  it("never turns a 404 into a 304", async () => {
    const response = await request("/nowhere", { headers: { "if-none-match": "*" } });
    expect(response.status).toBe(404);
    expect(response.headers.has("etag")).toBe(false);
  });
});

describe("an episode", () => {
  it.each(routesOf(TIDES))("answers at %s with %d", async (path, status) => {
    expect((await request(path)).status).toBe(status);
  });

  it("is at its page what its transcript and chapters say", async () => {
    const html = await (await request("/episodes/tides")).text();
    for (const text of ["About tides", "The end of tides", "Welcome to tides."]) expect(html).toContain(text);
    expect(html).toContain(`href="${TIDES.audio.href}#t=751"`);
  });

  it.each(["/episodes/tides", "/episodes/tides/transcript", "/episodes/tides/transcript.md"])(
    "at %s fails, and is not kept, when the file of what is said is missing",
    async (path) => {
      const lost = richEpisode();
      const file = lost.transcripts.find(
        ({ paragraphsFile }) => paragraphsFile !== undefined,
      )?.paragraphsFile;
      const site = exampleSite([lost], { files: new Map([[file ?? "", null]]) });
      const response = await site.request(NOW, path);
      expect(response.status).toBe(500);
      expect(response.headers.get("cache-control")).toBe("no-store");
    },
  );

  it.each([
    "/episodes/bare/transcript",
    "/episodes/nobody",
    "/episodes/nobody/transcript",
    "/episodes/tides/more",
    "/episodes/TIDES",
  ])("that is not, or has not what is asked for: %s is 404", async (path) => {
    expect((await request(path)).status).toBe(404);
  });
});

describe("a short link", () => {
  it("leads to the episode of its number", async () => {
    const response = await archive.request(NOW, "/7");
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("/episodes/episode-7");
  });

  it.each(["/0", "/61", "/-1", "/1e1", "/99999999999999999999", "/7.5", "/0x7"])(
    "%s leads nowhere",
    async (path) => {
      expect((await archive.request(NOW, path)).status).toBe(404);
    },
  );
});

describe("the archive", () => {
  const slugsOn = async (path: string) => {
    const html = await (await archive.request(NOW, path)).text();
    return [...html.matchAll(/<h2><a href="\/episodes\/(episode-\d+)"/g)].map(([, slug]) => slug);
  };

  it("holds every episode once, newest first, over its pages", async () => {
    const pages = await Promise.all(["/episodes", "/episodes?page=2", "/episodes?page=3"].map(slugsOn));
    expect(pages.flat()).toEqual(many.map(({ slug }) => slug).toReversed());
  });

  it("has one address for its first page", async () => {
    const response = await archive.request(NOW, "/episodes?page=1");
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("/episodes");
  });

  it.each(["4", "0", "-1", "1.5", "02", "two", "", "1e3", "99999999999"])("has no page %j", async (page) => {
    expect((await archive.request(NOW, `/episodes?page=${page}`)).status).toBe(404);
  });

  it("of a show before its first episode is a page all the same", async () => {
    expect((await archive.request(0, "/episodes")).status).toBe(200);
    expect((await archive.request(0, "/episodes?page=2")).status).toBe(404);
  });
});
