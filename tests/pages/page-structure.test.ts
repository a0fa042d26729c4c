import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../catalog/example-show.ts";
import { exampleSite, ORIGIN } from "../worker/example-site.ts";
import { fullEpisode } from "../worker/full-episode.ts";
import { parsePage } from "./parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);
const site = exampleSite(
  [
    fullEpisode(),
    exampleEpisode({ slug: "bare", publishedAt: Date.UTC(2025, 11, 1) }),
    exampleEpisode({ slug: "older", publishedAt: Date.UTC(2025, 10, 1) }),
  ],
  { show: { people: [{ name: "Ann", href: "https://ann.example/" }], language: "pt-br" } },
);
const pageAt = async (path: string) => parsePage(await (await site.request(NOW, path)).text());

const PAGES = [
  "/",
  "/about",
  "/follow",
  "/episodes",
  "/episodes/storms",
  "/episodes/bare",
  "/episodes/storms/transcript",
  "/seasons/3",
  "/tags/weather",
  "/people",
  "/people/ben-guest",
  "/search",
  "/search?q=about",
  "/search?q=xylophone",
  "/nowhere",
];

describe.each(PAGES)("the page at %s", (path) => {
  it("has one heading of the first rank, and leaves out no rank on the way down", async () => {
    const { tags } = await pageAt(path);
    const ranks = tags.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
    const leaps = ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
    expect(leaps).toEqual([]);
  });

  it("gives each id once, and refers to none that is not there", async () => {
    const page = await pageAt(path);
    const ids = page.attribute("id");
    expect(new Set(ids).size).toBe(ids.length);
    const fragments = page
      .attribute("href")
      .filter((href) => href.startsWith("#") && !href.startsWith("#t="));
    const named = [...page.attribute("aria-labelledby"), ...fragments.map((href) => href.slice(1))];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("keeps room for every picture and says what it shows", async () => {
    const { tags } = await pageAt(path);
    const pictures = tags.filter(({ name }) => name === "img");
    expect(pictures.length).toBeGreaterThan(0);
    for (const { attributes } of pictures)
      expect(attributes).toMatchObject({
        width: expect.stringMatching(/^\d+$/),
        height: expect.stringMatching(/^\d+$/),
        alt: expect.any(String),
      });
  });

  it("is in the show's language and names its feed", async () => {
    const { tags } = await pageAt(path);
    expect(tags.find(({ name }) => name === "html")?.attributes.lang).toBe("pt-br");
    const feed = tags.find(
      ({ attributes }) => attributes.type === "application/rss+xml" && attributes.rel === "alternate",
    );
    expect(feed?.attributes.href).toBe(`${ORIGIN}/feed.xml`);
  });

  it("links to no address of this site where nothing is", async () => {
    const page = await pageAt(path);
    const paths = page
      .attribute("href")
      .filter((href) => href.startsWith("/") && !href.startsWith("/assets/"));
    for (const link of new Set(paths)) {
      const response = await site.request(NOW, link.replace(/#.*/, ""));
      expect([200, 301], link).toContain(response.status);
    }
  });
});

describe("a page of an episode", () => {
  it("tells other sites what it is", async () => {
    const { tags } = await pageAt("/episodes/storms");
    const meta = Object.fromEntries(
      tags
        .filter(({ name }) => name === "meta")
        .map(({ attributes }) => [attributes.property ?? attributes.name, attributes.content]),
    );
    expect(meta).toMatchObject({
      description: "All about storms.",
      "og:title": "About storms",
      "og:type": "article",
      "og:url": `${ORIGIN}/episodes/storms`,
      "og:image": `${ORIGIN}/assets/storms-share.jpg`,
    });
  });

  it("shows everything that the episode says", async () => {
    const { text } = await pageAt("/episodes/storms");
    const words = [
      "About storms",
      "A subtitle",
      "Season 3",
      "Ben Guest",
      "A few words about Ben",
      "A chapter",
      "The notes",
      "A headline",
      "A quote",
      "Who said it",
      "What it is about",
      "Somebody",
      "A term",
      "Its meaning",
      "A resource",
      "In short",
      "Else",
      "A page",
      "Another show",
      "Its title",
      "Watch on YouTube",
      "Welcome to storms.",
      "A soundbite",
      "About A harbour",
      "Made in A studio",
      "Join the conversation at first.example",
      "Join #storms",
      "Give for storms",
      "Low bandwidth",
      "A licence of its own",
    ];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it.each([
    [false, 2],
    [true, 1],
  ])(
    "says its summary besides the notes: not when they begin with it (%s)",
    async (summaryInNotes, times) => {
      const summary = "Tides are late.";
      const notesHtml = "<p>Tides are late.</p><p>Why?</p>";
      const episode = exampleEpisode({ slug: "bare", summary, summaryInNotes, notesHtml });
      const html = await (await exampleSite([episode]).request(NOW, "/episodes/bare")).text();
      const main = parsePage(/<div class="columns">.*?<aside/s.exec(html)?.[0] ?? "").text;
      expect(main.split(summary)).toHaveLength(times + 1);
    },
  );

  it("has the show's footer under its notes, and in its Markdown", async () => {
    const notesFooterHtml = '<p>Music by <a href="https://waves.example/">Waves</a></p>';
    const noted = exampleSite([exampleEpisode({ notesHtml: "<p>Seals.</p>", notesFooterHtml })]);
    const html = await (await noted.request(NOW, "/episodes/tides")).text();
    expect(html).toContain(`<p>Seals.</p>\n${notesFooterHtml}</div>`);
    const markdown = await (await noted.request(NOW, "/episodes/tides.md")).text();
    expect(markdown).toContain("Seals.\n\nMusic by [Waves](https://waves.example/)");
  });

  it("has its sponsors in a section of their own, and in its Markdown", async () => {
    const sponsorsHtml =
      '<ul><li><p><a href="https://salt.example/" rel="sponsored noopener">Salt</a></p></li></ul>';
    const paid = exampleSite([exampleEpisode({ sponsorsHtml })]);
    const html = await (await paid.request(NOW, "/episodes/tides")).text();
    expect(html).toContain(`<h2 id="sponsors">Sponsors</h2><div class="prose">${sponsorsHtml}</div>`);
    const markdown = await (await paid.request(NOW, "/episodes/tides.md")).text();
    expect(markdown).toContain("## Sponsors\n\n- [Salt](https://salt.example/)");
  });

  it.each([
    ["/", "its card on the home page"],
    ["/episodes", "its card in the list"],
    ["/search?q=About", "its card among what was found"],
    ["/episodes/long", "what a link to it is shown with"],
    ["/llms.txt", "its line for machines"],
  ])("has its long summary cut after a word at %s: %s", async (path) => {
    const words = Array.from({ length: 400 }, (_, at) => `word${at}`);
    const long = exampleEpisode({ slug: "long", summary: words.join(" "), notesHtml: "<p>Notes.</p>" });
    const text = await (await exampleSite([long]).request(NOW, path)).text();
    expect(text).toMatch(/word0 word1 [^<"]* word\d+…/);
    expect(text.includes("word399")).toBe(path === "/episodes/long");
  });

  it("is called by its number as the host would have it", async () => {
    const site = exampleSite([exampleEpisode({ number: 3.5, numberDisplay: "Interlude" })]);
    const page = parsePage(await (await site.request(NOW, "/episodes/tides")).text());
    expect(page.text).toContain("Interlude");
    expect(page.text).not.toContain("Episode 3.5");
  });

  it("leads to its neighbours, as far as there are any", async () => {
    const neighbours = async (path: string) => {
      const { tags } = await pageAt(path);
      const links = tags.filter(({ attributes }) => attributes.rel === "prev" || attributes.rel === "next");
      return links.map(({ attributes }) => `${attributes.rel} ${attributes.href}`);
    };
    expect(await neighbours("/episodes/storms")).toEqual(["prev /episodes/bare"]);
    expect(await neighbours("/episodes/bare")).toEqual(["prev /episodes/older", "next /episodes/storms"]);
    expect(await neighbours("/episodes/older")).toEqual(["next /episodes/bare"]);
  });
});

describe("a page that is not there", () => {
  it("is to be found by no search engine and has no address of its own", async () => {
    const { tags } = await pageAt("/nowhere");
    expect(tags.find(({ attributes }) => attributes.name === "robots")?.attributes.content).toBe("noindex");
    expect(tags.some(({ attributes }) => attributes.rel === "canonical")).toBe(false);
  });
});
