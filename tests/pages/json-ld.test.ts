import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../catalog/example-show.ts";
import { exampleSite, ORIGIN } from "../worker/example-site.ts";
import { fullEpisode } from "../worker/full-episode.ts";

const NOW = Date.UTC(2026, 1, 1);
const site = exampleSite(
  [fullEpisode({ updatedAt: Date.UTC(2026, 0, 20) }), exampleEpisode({ slug: "bare", publishedAt: 0 })],
  {
    show: {
      people: [{ name: "Ann", role: "host" }],
      links: [{ name: "Apple Podcasts", address: "https://apple.example/" }],
      seasons: { 3: { name: "Ebb" } },
    },
  },
);

interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

async function pageAt(path: string): Promise<{ readonly html: string; readonly things: readonly Thing[] }> {
  const html = await (await site.request(NOW, path)).text();
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
  expect(blocks.length).toBeLessThanOrEqual(1);
  const data = blocks[0]?.[1] === undefined ? null : JSON.parse(blocks[0][1]);
  if (data !== null) expect(data["@context"]).toBe("https://schema.org");
  return { html, things: data?.["@graph"] ?? [] };
}

const ofType = (things: readonly Thing[], type: string) => things.find((thing) => thing["@type"] === type);

describe.each([
  ["/", ["PodcastSeries"]],
  ["/episodes", ["BreadcrumbList"]],
  ["/episodes/storms", ["PodcastEpisode", "VideoObject", "BreadcrumbList"]],
  ["/episodes/bare", ["PodcastEpisode", "BreadcrumbList"]],
  ["/episodes/storms/transcript", ["BreadcrumbList"]],
  ["/seasons/3", ["PodcastSeason", "BreadcrumbList"]],
  ["/tags/weather", ["BreadcrumbList"]],
  ["/about", ["AboutPage", "BreadcrumbList"]],
  ["/follow", ["BreadcrumbList"]],
  ["/people", ["BreadcrumbList"]],
  ["/people/ben-guest", ["Person", "BreadcrumbList"]],
  ["/nowhere", []],
])("the data on %s", (path, types) => {
  it("is of the kinds that the page is about", async () => {
    const { things } = await pageAt(path);
    expect(things.map((thing) => thing["@type"])).toEqual(types);
  });

  it("says what the page says: its address, its name, the way to it", async () => {
    const { html, things } = await pageAt(path);
    const text = html.replace(/<script[\s\S]*?<\/script>/g, "");
    const crumbs = (ofType(things, "BreadcrumbList")?.itemListElement ?? []) as readonly Thing[];
    expect(crumbs.map(({ position }) => position)).toEqual(crumbs.map((_, index) => index + 1));
    for (const { name, item } of crumbs) {
      expect(text).toContain(name);
      expect((await site.request(NOW, String(item).slice(ORIGIN.length))).status).toBe(200);
    }
    if (crumbs.length > 0) expect(crumbs.at(-1)?.item).toBe(`${ORIGIN}${path}`);
    for (const { url, name } of things.filter((thing) => /Podcast|Person|AboutPage/.test(thing["@type"]))) {
      expect(url).toBe(`${ORIGIN}${path}`);
      expect(text).toContain(name);
    }
  });
});

it("the show is told with its feed, its makers and its other homes", async () => {
  const { things } = await pageAt("/");
  expect(things[0]).toMatchObject({
    name: "Harbour Notes",
    url: `${ORIGIN}/`,
    webFeed: `${ORIGIN}/feed.xml`,
    author: [{ "@type": "Person", name: "Ann" }],
    sameAs: ["https://apple.example/"],
    inLanguage: "en",
  });
});

it("an episode is told with its audio, its people, its season and its show", async () => {
  const { things } = await pageAt("/episodes/storms");
  expect(ofType(things, "PodcastEpisode")).toMatchObject({
    name: "About storms",
    description: "All about storms.",
    datePublished: "2026-01-06T09:00:00Z",
    dateModified: "2026-01-20T00:00:00Z",
    duration: "PT47M12S",
    episodeNumber: 2,
    keywords: ["weather"],
    image: `${ORIGIN}/assets/storms-cover.jpg`,
    partOfSeries: { "@type": "PodcastSeries", url: `${ORIGIN}/` },
    partOfSeason: { "@type": "PodcastSeason", seasonNumber: 3, url: `${ORIGIN}/seasons/3` },
    actor: [{ name: "Ben Guest", sameAs: "https://ben.example/", image: `${ORIGIN}/assets/ben.jpg` }],
    associatedMedia: {
      "@type": "AudioObject",
      contentUrl: `${ORIGIN}/media/storms-0a1b2c3d.mp3`,
      encodingFormat: "audio/mpeg",
      contentSize: "1000",
      duration: "PT47M12S",
      transcript: `${ORIGIN}/episodes/storms/transcript.txt`,
    },
  });
});

it("audio of which nobody knows the size and the length, has neither, and its last chapter is no moment of the video", async () => {
  const { href, type } = exampleEpisode().audio;
  const unknown = fullEpisode({
    audio: { href, type, store: { kind: "elsewhere" } },
    chapters: [
      { startSeconds: 0, title: "A chapter" },
      { startSeconds: 751, title: "The last" },
    ],
  });
  const html = await (await exampleSite([unknown]).request(NOW, "/episodes/storms")).text();
  const graph = /<script type="application\/ld\+json">([^<]*)/.exec(html)?.[1] ?? "";
  const things: readonly Thing[] = JSON.parse(graph)["@graph"];
  const media = ofType(things, "PodcastEpisode")?.associatedMedia;
  expect(ofType(things, "PodcastEpisode")).not.toHaveProperty("duration");
  expect(media).not.toHaveProperty("duration");
  expect(media).not.toHaveProperty("contentSize");
  expect(ofType(things, "VideoObject")?.hasPart).toMatchObject([{ name: "A chapter", endOffset: 751 }]);
  expect(html).toContain("Download (audio/mpeg)");
  expect(html).not.toContain("data-duration");
  expect(html).not.toMatch(/undefined|NaN|Infinity/);
});

it("files on other hosts are linked to, and their addresses answer with nothing here", async () => {
  const elsewhere = exampleSite([
    exampleEpisode({
      slug: "moved",
      cover: { href: "https://cdn.example/moved.jpg", variants: [] },
      contentLinks: [{ href: "https://tube.example/7", text: "On Tube" }],
      remoteChapters: "https://cdn.example/chapters.json",
      remoteTranscripts: [
        { url: "https://cdn.example/words.vtt", type: "text/vtt", language: "de", captions: false },
      ],
    }),
  ]);
  const textAt = async (path: string) => (await elsewhere.request(NOW, path)).text();
  const html = await textAt("/episodes/moved");
  const twin = await textAt("/episodes/moved.md");
  expect(html).toContain(
    '<a href="https://cdn.example/words.vtt" type="text/vtt" hreflang="de" rel="noopener">',
  );
  expect(html).toContain('<a href="https://cdn.example/chapters.json" rel="noopener">');
  expect(html).toContain('<img src="https://cdn.example/moved.jpg"');
  expect(html).toContain('"transcript":"https://cdn.example/words.vtt"');
  expect(twin).toContain("- Transcript: [text/vtt](https://cdn.example/words.vtt)");
  expect(html).toContain('<a href="https://tube.example/7" rel="noopener">On Tube</a>');
  expect(twin).toContain("- Video: [On Tube](https://tube.example/7)");
  expect(twin).toContain("- Chapters: [JSON](https://cdn.example/chapters.json)");
  for (const path of ["chapters.json", "transcript", "transcript.vtt"])
    expect((await elsewhere.request(NOW, `/episodes/moved/${path}`)).status).toBe(404);
});

it("the author of an episode is told on its page, in its twin and to who embeds it", async () => {
  const authored = exampleSite([exampleEpisode({ slug: "moved", author: "Bob <Co>" })]);
  const textAt = async (path: string) => (await authored.request(NOW, path)).text();
  expect(await textAt("/episodes/moved")).toContain('<p class="meta">Bob &lt;Co&gt;</p>');
  expect(await textAt("/episodes/moved.md")).toContain("\n\nBob \\<Co\\>\n\n");
  expect(await textAt(`/oembed?url=${ORIGIN}/episodes/moved`)).toContain('"author_name":"Bob <Co>"');
});

it("episode 0 has a short link, and season 0 a page", async () => {
  const nought = exampleSite([exampleEpisode({ slug: "nought", number: 0, season: 0 })], {
    show: { seasons: { 0: { name: "Before" } } },
  });
  const link = await nought.request(NOW, "/0");
  const season = await nought.request(NOW, "/seasons/0");
  expect([link.status, link.headers.get("location")]).toEqual([301, "/episodes/nought"]);
  expect(season.status).toBe(200);
  expect(await season.text()).toContain("<h1>Season 0: Before</h1>");
  expect(await (await nought.request(NOW, "/episodes/nought")).text()).toContain("<span>Episode 0</span>");
});

it("an episode without people has the show's, and without a transcript names none", async () => {
  const { things } = await pageAt("/episodes/bare");
  const episode = ofType(things, "PodcastEpisode");
  expect(episode?.author).toEqual([{ "@type": "Person", name: "Ann" }]);
  expect(episode?.associatedMedia).not.toHaveProperty("transcript");
  expect(episode).not.toHaveProperty("partOfSeason");
});

it("a video has a picture, a day and its chapters as key moments", async () => {
  const { things } = await pageAt("/episodes/storms");
  expect(ofType(things, "VideoObject")).toMatchObject({
    name: "About storms",
    thumbnailUrl: `${ORIGIN}/assets/storms-cover.jpg`,
    uploadDate: "2026-01-06T09:00:00Z",
    embedUrl: "https://www.youtube-nocookie.com/embed/abcdefghijk",
    hasPart: [
      {
        "@type": "Clip",
        name: "A chapter",
        startOffset: 5,
        endOffset: 2832,
        url: `${ORIGIN}/episodes/storms?t=5`,
      },
    ],
  });
});

it("text that would end the block does not", async () => {
  const title = "</script><!--<script>";
  const hostile = exampleSite([exampleEpisode({ title })]);
  const html = await (await hostile.request(NOW, "/episodes/tides")).text();
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(json).not.toContain("<");
  expect(JSON.parse(json)["@graph"][0].name).toBe(title);
});
