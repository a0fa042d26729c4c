import { describe, expect, it } from "vitest";
import { editionAt } from "../../../src/catalog/edition/edition.ts";
import { peopleMarkdown } from "../../../src/machines/twins/people-markdown.ts";
import { PeoplePage } from "../../../src/pages/lists/people-page.tsx";
import { exampleCatalog, exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite } from "../../worker/example-site.ts";
import { parsePage } from "../parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);
const guests = Array.from({ length: 50 }, (_, index) => ({
  name: `Guest ${String(index).padStart(2, "0")}`,
  role: index % 2 === 0 ? "Guest" : "Producer",
  bio: `Who guest ${index} is.`,
}));
const episodes = guests.map((guest, index) =>
  exampleEpisode({ slug: `episode-${index}`, publishedAt: NOW - index * 1000, people: [guest] }),
);
/** An edition that opens no episode. */
const closed = editionAt(
  {
    ...exampleCatalog(episodes),
    episodeAt: () => {
      throw new Error("an episode is opened");
    },
  },
  NOW,
);

describe("a page of people", () => {
  it("tells roles and words about each without opening an episode, and so does its twin", () => {
    const page = String(PeoplePage({ edition: closed, number: 1 }));
    for (const words of ["Guest 00", "Who guest 1 is.", "Producer"]) {
      expect(page).toContain(words);
      expect(peopleMarkdown(closed, 1)).toContain(words);
    }
  });

  const site = exampleSite(episodes);
  const pageAt = async (path: string) => parsePage(await (await site.request(NOW, path)).text());

  it("shows 48 of them, and leads to the others", async () => {
    const [first, second] = [await pageAt("/people"), await pageAt("/people?page=2")];
    const names = (page: typeof first) => page.text.match(/Guest \d\d/g)?.length;
    expect([names(first), names(second)]).toEqual([48, 2]);
    expect(first.attribute("href")).toContain("/people?page=2");
    expect(first.text).toContain("Next");
    expect(second.attribute("href")).toContain("/people");
    expect(second.text).toContain("Previous");
  });

  it.each([
    ["/people?page=1", 301],
    ["/people?page=3", 404],
    ["/people?page=x", 404],
    ["/people.md?page=1", 301],
    ["/people.md?page=2", 200],
    ["/people.md?page=3", 404],
  ])("%s is answered with %d", async (path, status) => {
    expect((await site.request(NOW, path)).status).toBe(status);
  });

  it("is in the sitemap", async () => {
    const sitemap = await (await site.request(NOW, "/sitemap.xml")).text();
    expect(sitemap).toContain("/people?page=2</loc>");
  });
});
