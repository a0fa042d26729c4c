import { describe, expect, it } from "vitest";
import { exampleSite, richEpisode, routesOf } from "./example-site.ts";

const AIR = Date.UTC(2026, 1, 1, 9);
const OLD = richEpisode({ publishedAt: AIR - 86_400_000 });
const COMING = richEpisode({ slug: "storms", number: 2, publishedAt: AIR });
/** Whoever says the word may see what is to come. */
const site = exampleSite([OLD, COMING], {
  audienceOf: ({ headers }) =>
    headers.get("x-eyes") === "the host's" ? { kind: "preview", asOf: AIR } : { kind: "public" },
});
const HOST = { headers: { "x-eyes": "the host's" } };

describe("a preview as of an air date", () => {
  it.each(routesOf(COMING))("shows %s, with %d, which the public does not see", async (path, status) => {
    expect((await site.request(AIR - 1, path, HOST)).status).toBe(status);
    expect((await site.request(AIR - 1, path)).status).toBe(404);
  });

  it.each([
    "/",
    "/feed.xml",
    "/sitemap.xml",
    "/nowhere",
    "/2",
    "/episodes/storms/chapters.json",
    "/media/storms-0a1b2c3d.mp3",
  ])("%s is kept by nobody", async (path) => {
    const response = await site.request(AIR - 1, path, HOST);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  it("says of a page what the public will read then", async () => {
    const preview = await (await site.request(AIR - 1, "/", HOST)).text();
    expect(preview).toBe(await (await site.request(AIR, "/")).text());
  });
});
