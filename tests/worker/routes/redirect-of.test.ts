import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite } from "../example-site.ts";

const AIR = Date.UTC(2026, 5, 1);
const site = exampleSite(
  [exampleEpisode({ slug: "tides", publishedAt: AIR, redirects: ["/2019/03/tides", "/?p=7"] })],
  {
    show: {
      redirects: { "/rss": "/feed.xml", "/?feed=rss2": "/feed.xml", "/shop": "https://shop.example/" },
    },
  },
);

describe("an old address", () => {
  it.each([
    ["/rss", "/feed.xml"],
    ["/rss/", "/feed.xml"],
    ["/rss?utm_source=x", "/feed.xml"],
    ["/?feed=rss2", "/feed.xml"],
    ["/shop", "https://shop.example/"],
    ["/2019/03/tides", "/episodes/tides"],
    ["/2019/03/tides/", "/episodes/tides"],
    ["/?p=7", "/episodes/tides"],
  ])("%s leads to %s", async (from, to) => {
    const response = await site.request(AIR, from);
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe(to);
    expect(response.headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
  });

  it.each(["/?feed=atom", "/", "/?p=8"])("is not taken for %s", async (path) => {
    expect((await site.request(AIR, path)).status).toBe(200);
  });

  it.each(["/RSS", "/rss/2", "/2019/03", "/constructor", "/__proto__"])("is not %s", async (path) => {
    expect((await site.request(AIR, path)).status).toBe(404);
  });

  it("of an episode leads nowhere before its air date", async () => {
    expect((await site.request(AIR - 1, "/2019/03/tides")).status).toBe(404);
    expect((await site.request(AIR - 1, "/?p=7")).status).toBe(200);
  });
});
