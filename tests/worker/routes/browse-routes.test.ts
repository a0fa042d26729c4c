import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite, ORIGIN } from "../example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const DAY = 86_400_000;
const ANN = { name: "Ann Example", role: "host" };
const BEN = { name: "Bén Guest", role: "guest", href: "https://www.ben.example/", bio: "Who Ben is." };

const episodes = Array.from({ length: 30 }, (_, index) =>
  exampleEpisode({
    slug: `episode-${index + 1}`,
    publishedAt: NOW - (30 - index) * DAY,
    season: index < 28 ? 1 : 2,
    tags: index === 3 ? ["C++", "海"] : ["The Sea"],
    people: index === 3 ? [ANN, BEN] : index === 4 ? [ANN, { name: BEN.name, role: "editor" }] : [],
  }),
);
const later = exampleEpisode({
  slug: "later",
  publishedAt: NOW + DAY,
  season: 3,
  tags: ["Secret"],
  people: [{ name: "Somebody Secret" }],
});
const site = exampleSite([...episodes, later], { show: { people: [ANN], seasons: { 1: { name: "Ebb" } } } });
const request = (path: string) => site.request(NOW, path);
const textAt = async (path: string) => (await request(path)).text();
const slugsAt = async (path: string) =>
  [...(await textAt(path)).matchAll(/<h2><a href="\/episodes\/([^"]+)"/g)].map(([, slug]) => slug);

describe("a page of many episodes", () => {
  it.each([
    ["/seasons/1", "Season 1: Ebb"],
    ["/seasons/2", "Season 2"],
    ["/tags/the-sea", "The Sea"],
    ["/tags/c-plus-plus", "C++"],
    [`/tags/${encodeURIComponent("海")}`, "海"],
    ["/people/ann-example", "Ann Example"],
    [`/people/${encodeURIComponent("bén-guest")}`, "Bén Guest"],
  ])("%s is called %s and names itself as canonical", async (path, heading) => {
    const response = await request(path);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, max-age=300, must-revalidate");
    expect(html).toContain(`<h1>${heading}</h1>`);
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}${path}"/>`);
  });

  it.each([
    ...["/seasons/3", "/seasons/01", "/seasons/x", "/tags/secret", "/tags/The-Sea", "/tags/c"],
    ...["/people/somebody-secret", "/people/nobody", "/people/ann-example?page=3", "/seasons/1?page=0"],
    ...["/tags", "/seasons", "/tags/%E0%A4%A", "/tags/constructor"],
  ])("%s is not there", async (path) => {
    expect((await request(path)).status).toBe(404);
  });

  it("appears with its first episode", async () => {
    for (const path of ["/seasons/3", "/tags/secret", "/people/somebody-secret"])
      expect((await site.request(NOW + DAY, path)).status, path).toBe(200);
  });

  it("holds its episodes newest first, a page at a time", async () => {
    const pages = await Promise.all(["/seasons/1", "/seasons/1?page=2"].map(slugsAt));
    expect(pages.map(({ length }) => length)).toEqual([24, 4]);
    expect(pages.flat()).toEqual(
      episodes
        .slice(0, 28)
        .map(({ slug }) => slug)
        .toReversed(),
    );
  });

  it("has one address for its first page", async () => {
    const response = await request("/tags/the-sea?page=1");
    expect([response.status, response.headers.get("location")]).toEqual([301, "/tags/the-sea"]);
  });
});

describe("somebody's page", () => {
  it("says who they are, whatever episode says it, and what they did", async () => {
    const html = await textAt(`/people/${encodeURIComponent("bén-guest")}`);
    for (const words of ["Who Ben is.", "Editor, Guest", 'href="https://www.ben.example/"', ">ben.example<"])
      expect(html).toContain(words);
    expect(await slugsAt(`/people/${encodeURIComponent("bén-guest")}`)).toEqual(["episode-5", "episode-4"]);
  });

  it("is linked from the page of everybody, most episodes first", async () => {
    const html = await textAt("/people");
    expect(html.indexOf("ann-example")).toBeGreaterThan(0);
    expect(html.indexOf("ann-example")).toBeLessThan(html.indexOf(encodeURIComponent("bén-guest")));
    expect(html).toContain("30 episodes");
  });

  it("is not there before anybody was in an episode", async () => {
    expect((await exampleSite([]).request(NOW, "/people")).status).toBe(404);
    expect((await exampleSite([later]).request(NOW, "/people")).status).toBe(404);
  });
});

describe("related episodes", () => {
  const related = async (slug: string) => {
    const html = await textAt(`/episodes/${slug}`);
    const part = html.slice(html.indexOf('id="related"'));
    return [...part.matchAll(/<h3><a href="\/episodes\/([^"]+)"/g)].map(([, found]) => found);
  };

  it("share tags, the newest first, three at most", async () => {
    expect(await related("episode-1")).toEqual(["episode-30", "episode-29", "episode-28"]);
  });

  it("else share a guest; the show's own people do not count", async () => {
    expect(await related("episode-4")).toEqual(["episode-5"]);
  });
});
