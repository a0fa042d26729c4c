import { describe, expect, it } from "vitest";
import type { OwnWords } from "../../../src/catalog/own-words.ts";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite } from "../../worker/example-site.ts";
import { parsePage } from "../parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);
const DAY = 86_400_000;
const episodes = [
  ...Array.from({ length: 8 }, (_, index) =>
    exampleEpisode({ slug: `old-${index}`, season: 1, publishedAt: NOW - (20 - index) * DAY }),
  ),
  exampleEpisode({ slug: "newest", season: 2, publishedAt: NOW - DAY }),
  exampleEpisode({ slug: "ahead", season: 3, publishedAt: NOW + DAY }),
];
const homeOf = async (lead?: OwnWords["lead"], now = NOW): Promise<string> => {
  const site = exampleSite(episodes, { words: lead === undefined ? {} : { lead } });
  return (await site.request(now, "/")).text();
};
/** The headings and lists, in their order: `large` is a list whose first episode is. */
const outlineOf = (html: string): string[] =>
  [
    ...html.matchAll(
      /<h2 id="([^"]+)">|<ol class="episodes( lead)?">|<img[^>]*alt="Artwork|<div class="prose">/g,
    ),
  ].map(
    ([all, heading, large]) =>
      heading ?? (large ? "large" : all.startsWith("<ol") ? "list" : all.slice(1, 4)),
  );

describe("the home page begins with", () => {
  it("the show itself, unless its host says otherwise", async () => {
    expect(outlineOf(await homeOf())).toEqual(["img", "latest", "list", "people"]);
  });

  it("the newest episode, large, and before all else", async () => {
    const html = await homeOf("newest");
    expect(outlineOf(html)).toEqual(["latest", "large", "people"]);
    expect(html).toMatch(/<ol class="episodes lead"><li class="card"><picture><img[^>]*loading="eager"/);
  });

  it("a season, with where the others of it are", async () => {
    const html = await homeOf({ season: 1 });
    expect(outlineOf(html)).toEqual(["season", "large", "latest", "list", "people"]);
    expect(html).toContain('<a class="more" href="/seasons/1">');
  });

  it("the show, before anything of the season is out", async () => {
    expect(outlineOf(await homeOf({ season: 3 }))).toEqual(["img", "latest", "list", "people"]);
    expect(outlineOf(await homeOf({ season: 3 }, NOW + DAY))).toEqual([
      ...["season", "large", "latest", "list", "people"],
    ]);
  });

  it("a text", async () => {
    const html = await homeOf({ html: "<p>Welcome <em>aboard</em>.</p>" });
    expect(outlineOf(html)).toEqual(["div", "latest", "list", "people"]);
    expect(html).toContain("<p>Welcome <em>aboard</em>.</p>");
  });

  it.each<OwnWords["lead"]>(["newest", { season: 1 }, { html: "<h2>Hello</h2>" }])(
    "%j, and still says the show's name in its one heading of the first rank",
    async (lead) => {
      const { tags } = parsePage(await homeOf(lead));
      expect(tags.filter(({ name }) => name === "h1")).toHaveLength(1);
    },
  );
});

it("the text that the home page begins with is in its Markdown", async () => {
  const site = exampleSite(episodes, { words: { lead: { html: "<p>Welcome <em>aboard</em>.</p>" } } });
  expect(await (await site.request(NOW, "/index.md")).text()).toContain("\n\nWelcome *aboard*.\n\n");
});
