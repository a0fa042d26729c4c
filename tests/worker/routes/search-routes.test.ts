import { describe, expect, it } from "vitest";
import { parsePage } from "../../pages/parsed-page.ts";
import { exampleSite, maxAgeOf, richEpisode } from "../example-site.ts";
import { fullEpisode } from "../full-episode.ts";

const AIR = Date.UTC(2026, 1, 1, 9);
const DAY = 86_400_000;
const episodes = [
  fullEpisode({ publishedAt: AIR - DAY, title: "Storms & <gales>" }),
  richEpisode({ publishedAt: AIR - 2 * DAY, notesHtml: "<p>Seals &amp; <em>ferries</em></p>\n<p>Gulls</p>" }),
  richEpisode({ slug: "sea", publishedAt: AIR - 3 * DAY, title: "今日は海の話", summary: "Été à Zürich" }),
];
const secret = richEpisode({ slug: "secret", publishedAt: AIR, title: "Submarines", tags: ["Storms"] });
const site = exampleSite([...episodes, secret]);

const addressOf = (query: string) => `/search?q=${encodeURIComponent(query)}`;
const ask = (query: string, now = AIR - 1) => site.request(now, addressOf(query));
const textFor = async (query: string, now?: number) => (await ask(query, now)).text();
const found = async (query: string, now?: number) =>
  [...(await textFor(query, now)).matchAll(/<h2><a href="\/episodes\/([^"]+)"/g)].map(([, slug]) => slug);

describe("a search", () => {
  it.each([
    ["a title", "storms", ["storms"]],
    ["a summary", "all about tides", ["tides"]],
    ["notes", "ferries", ["tides"]],
    ["a deep dive", "meaning", ["storms"]],
    ["a headline of a key point", "headline", ["storms"]],
    ["people", "ben guest", ["storms"]],
    ["tags", "weather", ["storms"]],
    ["the beginning of a word", "ferr", ["tides"]],
    ["a word with a letter wrong", "feries", ["tides"]],
    ["another script", "海", ["sea"]],
    ["accents that are not typed", "ete zurich", ["sea"]],
  ])("finds %s", async (_, query, slugs) => {
    expect(await found(query)).toEqual(slugs);
  });

  it("marks what was found, in the title and around it", async () => {
    expect(await textFor("gales")).toContain("Storms &amp; &lt;<mark>gales</mark>&gt;");
    expect(await textFor("feries")).toContain("<p>Seals &amp; <mark>ferries</mark> Gulls</p>");
    expect(await textFor("guest")).toContain("With Ben <mark>Guest</mark>");
    expect(await textFor("weather")).toContain("Tags: <mark>weather</mark>");
  });

  it("marks a word behind a footnote as it was indexed, without the footnote's number", async () => {
    const mark = '<sup><a href="#fn1" role="doc-noteref">1</a></sup>';
    const noted = richEpisode({ publishedAt: AIR - DAY, notesHtml: `<p>Kelp${mark} grows.</p>` });
    const page = await exampleSite([noted]).request(AIR, "/search?q=kelp");
    expect(await page.text()).toContain("<mark>Kelp</mark> grows.");
  });

  it("leads to the moment of a chapter", async () => {
    const html = await textFor("end of tides");
    expect(html).toContain('<a href="/episodes/tides#t=751"><time datetime="PT12M31S">12:31</time>');
    expect(html).toContain("<mark>end</mark>");
  });

  it("shows twenty episodes at most and says how many there are", async () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      richEpisode({ slug: `tides-${index}`, number: index, publishedAt: AIR - DAY }),
    );
    const html = await (await exampleSite(many).request(AIR, "/search?q=tides")).text();
    expect(html.match(/<li class="card">/g)).toHaveLength(20);
    expect(html).toContain("The best 20 of 25 episodes.");
  });

  it("without a result offers the latest episodes", async () => {
    const html = await textFor("xylophone");
    expect(html).toContain("Nothing was found for “xylophone”");
    expect(html.match(/<h3><a href="\/episodes\//g)).toHaveLength(3);
  });

  it.each(["/search", "/search?q=", "/search?q=+%20"])("%s is the form and nothing else", async (path) => {
    const response = await site.request(AIR, path);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<form class="search" action="/search">');
    expect(html).toContain('<div id="results"><p role="status"></p></div>');
    expect(html).not.toContain('class="card"');
  });

  it("finds nothing where nothing is on air", async () => {
    const empty = await exampleSite([secret]).request(AIR - 1, addressOf("submarines"));
    expect(empty.status).toBe(200);
    expect(await empty.text()).toContain("Nothing was found");
  });
});

describe("a page of results", () => {
  it("is not for search engines and has no canonical address", async () => {
    const html = await textFor("tides");
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('rel="canonical"');
  });

  it("answers HEAD as GET, without a body", async () => {
    const get = await ask("tides");
    const head = await site.request(AIR - 1, addressOf("tides"), { method: "HEAD" });
    expect(head.status).toBe(200);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(await head.text()).toBe("");
  });

  it("is current for who has it, and for no other query", async () => {
    const etag = (await ask("tides")).headers.get("etag") ?? "";
    const headers = { "if-none-match": etag };
    expect((await site.request(AIR - 1, addressOf("tides"), { headers })).status).toBe(304);
    expect((await site.request(AIR - 1, addressOf("  tides "), { headers })).status).toBe(304);
    expect((await site.request(AIR - 1, addressOf("storms"), { headers })).status).toBe(200);
  });

  it("is another one when an episode that is found has come out", async () => {
    const headers = { "if-none-match": (await ask("submarines")).headers.get("etag") ?? "" };
    expect((await site.request(AIR - 1, addressOf("submarines"), { headers })).status).toBe(304);
    expect((await site.request(AIR, addressOf("submarines"), { headers })).status).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE"])("refuses %s", async (method) => {
    expect((await site.request(AIR, "/search?q=tides", { method })).status).toBe(405);
  });

  it("is looked up again once an episode has come out, by the same Worker", async () => {
    expect(await found("submarines", AIR - 1)).toEqual([]);
    expect(await found("submarines", AIR)).toEqual(["secret"]);
  });
});

describe("the first searches, all at once", () => {
  it("find the same", async () => {
    const fresh = exampleSite(episodes);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => fresh.request(AIR, addressOf("tides"))),
    );
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });
});

describe("a hostile query", () => {
  it.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    "</title><svg/onload=alert(1)>",
    "&lt;b&gt; &amp;",
    "javascript:alert(1)",
    "\u0000\u202e\ud800 tides",
    "🎧🎧🎧 … * ( [ \\ ?",
    `${"a ".repeat(4000)}`,
    `${"x".repeat(199)}😀${"y".repeat(5000)}`,
    "海".repeat(400),
    "constructor __proto__ toString hasOwnProperty",
  ])("is nothing but text: %j", async (query) => {
    const response = await site.request(AIR - 1, `/search?q=${encodeURIComponent(query.toWellFormed())}`);
    const page = parsePage(await response.text());
    expect(response.status).toBe(200);
    const tags = page.tags.map(({ name }) => name);
    expect(tags.filter((name) => /^(?:svg|iframe|b)$/.test(name))).toEqual([]);
    expect(tags.filter((name) => name === "form")).toHaveLength(1);
    const names = page.tags.flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => /^on|autofocus/.test(name))).toEqual([]);
    expect(page.attribute("value").every((value) => value.length <= 200)).toBe(true);
  });

  it.each(["/search?q=%", "/search?q=%E0%A4%A", "/search?q=%FF&q=2", "/search?%71=x", "/search?q[]=1"])(
    "%s is answered",
    async (path) => {
      expect((await site.request(AIR, path)).status).toBe(200);
    },
  );

  it("stays in the field as it was typed", async () => {
    const page = parsePage(await textFor('"Tides" & <gales>'));
    expect(page.attribute("value")).toContain('"Tides" & <gales>');
  });
});

describe("an episode to come", () => {
  it.each(["submarines", "submar", "submarinse", "storms", "secret", "weather", "all about"])(
    "changes nothing in what is found for %j",
    async (query) => {
      const never = await exampleSite(episodes).request(AIR - 1, addressOf(query));
      expect(await textFor(query)).toBe(await never.text());
    },
  );

  it("is found from its first millisecond on, and no answer is kept beyond it", async () => {
    expect(await found("submarines", AIR - 1)).toEqual([]);
    expect(await found("submarines", AIR)).toEqual(["secret"]);
    for (const left of [10_000, 1_000, 999, 1])
      expect(maxAgeOf(await ask("submarines", AIR - left)) * 1000).toBeLessThanOrEqual(left);
  });

  it.each([
    "/search/head.bin",
    "/search/terms-0.bin",
    "/search/vocabulary-0.bin",
    "/search/",
    "/search/head",
  ])("cannot be read from %s", async (path) => {
    const response = await site.request(AIR - 1, path);
    expect(response.status).not.toBe(200);
    expect(await response.text()).not.toContain("ubmarine");
  });
});

describe("the way to search", () => {
  it.each(["/episodes", "/nowhere", "/search"])(
    "is a form at %s that works without a script",
    async (path) => {
      const { tags } = parsePage(await (await site.request(AIR, path)).text());
      const names = tags.map(({ name }) => name);
      expect(names.filter((name) => name === "form")).toHaveLength(1);
      const field = tags.find(({ name }) => name === "input");
      expect(field?.attributes).toMatchObject({ name: "q", "aria-label": "Search the episodes" });
      expect(tags.find(({ name }) => name === "form")?.attributes).toEqual({
        class: "search",
        action: "/search",
      });
    },
  );
});
