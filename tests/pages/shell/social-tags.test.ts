import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite, ORIGIN } from "../../worker/example-site.ts";
import { fullEpisode } from "../../worker/full-episode.ts";
import { parsePage } from "../parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);

async function tagsAt(path: string, language = "en") {
  const episodes = [fullEpisode({ updatedAt: NOW }), exampleEpisode({ slug: "bare" })];
  const page = await exampleSite(episodes, { show: { language } }).request(NOW, path);
  const metas = parsePage(await page.text()).tags.filter(({ name }) => name === "meta");
  return Object.fromEntries(
    metas.map(({ attributes }) => [attributes.property ?? attributes.name, attributes.content]),
  );
}

describe("a link that is shared", () => {
  it("to an episode shows its cover and can play", async () => {
    expect(await tagsAt("/episodes/storms")).toMatchObject({
      "og:type": "article",
      "og:site_name": "Harbour Notes",
      "og:locale": "en_US",
      "og:title": "About storms",
      "og:description": "All about storms.",
      "og:url": `${ORIGIN}/episodes/storms`,
      "og:image": `${ORIGIN}/assets/storms-share.jpg`,
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": "Cover of About storms",
      "twitter:card": "player",
      "twitter:player": `${ORIGIN}/embed/storms`,
      "twitter:player:width": "640",
      "twitter:player:height": "360",
      "og:audio": `${ORIGIN}/media/storms-0a1b2c3d.mp3`,
      "og:audio:type": "audio/mpeg",
      "article:published_time": "2026-01-06T09:00:00Z",
      "article:modified_time": "2026-02-01T00:00:00Z",
      "article:tag": "weather",
    });
  });

  it("to an episode without a picture of its own shows the show's", async () => {
    const tags = await tagsAt("/episodes/bare");
    expect(tags).toMatchObject({
      "og:image": `${ORIGIN}/assets/show-share-0a1b2c3d.jpg`,
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": "Artwork of Harbour Notes",
    });
    expect(tags).not.toHaveProperty("article:modified_time");
  });

  it.each(["/", "/follow", "/episodes", "/people", "/tags/weather"])("to %s shows the show", async (path) => {
    const tags = await tagsAt(path);
    expect(tags).toMatchObject({ "og:type": "website", "og:url": `${ORIGIN}${path}` });
    expect(tags["og:image"]).toBe(`${ORIGIN}/assets/show-share-0a1b2c3d.jpg`);
    expect(tags["twitter:card"]).toBe("summary_large_image");
    expect(tags).not.toHaveProperty("og:audio");
  });

  it.each([
    ["pt-br", "pt_BR"],
    ["de", "de_DE"],
    ["ar", "ar_EG"],
    ["ja", "ja_JP"],
  ])("names the language %s as %s", async (language, locale) => {
    expect((await tagsAt("/", language))["og:locale"]).toBe(locale);
  });
});
