import { describe, expect, it } from "vitest";
import { exampleSite, richEpisode } from "../../worker/example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const MENU = [
  { title: "Episodes & more", href: "/episodes" },
  { title: "Search", href: "/search" },
  { title: "People", href: "/people" },
  { title: "Shop", href: "https://shop.example/" },
];
const words = {
  menu: MENU,
  further: [{ title: "About", href: "/about" }],
  footerHtml: "<p>By the <em>sea</em></p>",
};
const ANN = [{ name: "Ann Example", role: "Host" }];
const site = exampleSite([richEpisode({ people: ANN })], { words });
const empty = exampleSite([], { words });
const textAt = async (path: string, from = site): Promise<string> => (await from.request(NOW, path)).text();

describe("the menu", () => {
  it.each([
    ["/episodes", "/episodes"],
    ["/people", "/people"],
    ["/search", "/search"],
    ["/search?q=tides", "/search"],
    ["/about", "/about"],
    ["/", undefined],
    ["/episodes/tides", undefined],
    ["/nowhere", undefined],
  ])("on %s marks %s", async (path, marked) => {
    const found = [...(await textAt(path)).matchAll(/<a href="([^"]+)" aria-current="page">/g)];
    expect(found.map(([, href]) => href)).toEqual(marked === undefined ? [] : [marked]);
  });

  it("has its entries in their order", async () => {
    const nav = /<nav aria-label="Site">(.*?)<\/nav>/.exec(await textAt("/"))?.[1];
    expect(nav).toBe(
      '<a href="/episodes">Episodes &amp; more</a><a href="/search">Search</a><a href="/people">People</a><a href="https://shop.example/">Shop</a>',
    );
  });

  it("leads to nobody as long as nobody is in an episode", async () => {
    expect(await textAt("/", empty)).not.toContain('href="/people"');
  });
});

describe("the bottom", () => {
  it("has the host's words above all else", async () => {
    expect(await textAt("/about")).toMatch(
      /<footer class="foot"><div class="prose"><p>By the <em>sea<\/em><\/p><\/div><p>/,
    );
  });

  it("has none where the host has none", async () => {
    const bare = exampleSite([richEpisode()]);
    expect(await textAt("/", bare)).toMatch(/<footer class="foot"><p>/);
  });
});
