import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { wordSlug } from "../../src/catalog/edition/word-slug.ts";
import type { Show } from "../../src/catalog/show.ts";
import { renderParagraphs } from "../../src/transcripts/cues/paragraphs.ts";
import { exampleShow } from "../catalog/example-show.ts";
import { xmlFault } from "../feeds/xml-fault.ts";
import { exampleSite } from "../worker/example-site.ts";
import { fullEpisode, withTexts } from "../worker/full-episode.ts";
import { parsePage } from "./parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><script>alert(1)</script><a x="',
  "'><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)" x="',
  "</title></textarea></style></noscript><script>alert(1)</script>",
  "<!--<script>alert(1)//-->",
  "<svg/onload=alert(1)>",
  "<a href=javascript:alert(1)>click</a>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "]]><script>alert(1)</script>",
  "\u2028</script\u0000><iframe srcdoc='<script>alert(1)</script>'>",
];

// What is no free text when it comes out of the build: validated at the border, or sanitised HTML (tests/notes holds that).
const NOT_TEXT =
  /^(?:slug|kind|type|format|href|url|path|id|guid|email|recorded|language|timezone|youtube|live|geo|.*[hH]tml|intro|footnotes|image|store|itemGuid|uri|server|protocol|osm|status|rel|corrections|feedUrl|feedGuid)$/;

const PAGES = [
  ...["/", "/episodes", "/episodes/storms", "/episodes/storms/transcript", "/about", "/follow", "/nowhere"],
  ...["/embed/storms"],
  ...["/seasons/3", "/people", "/tags/…", "/people/…", "/search?q=…"],
];

const MARKDOWN = [
  ...["/llms.txt", "/index.md", "/episodes.md", "/episodes/storms.md", "/episodes/storms/transcript.md"],
  ...["/about.md", "/follow.md", "/people.md", "/people/….md", "/tags/….md", "/seasons/3.md"],
];

const GUID = "917393e3-1b1e-5cef-ace4-edaa54e1f810";

const LIVE: Show["live"][number] = {
  title: "A stream",
  status: "live",
  start: NOW,
  guid: GUID,
  link: "https://pod.example/live",
  audio: { url: "https://cdn.example/live.mp3", type: "audio/mpeg" },
  contentLinks: [{ href: "https://video.example/live", text: "Watch" }],
  people: [],
  images: [],
};

describe.each(HOSTILE)("%j in every field that is text", (hostile) => {
  const site = hostileSite(hostile);

  it.each(PAGES)("is nothing but text at %s", async (path) => {
    const slug = encodeURIComponent(wordSlug(hostile));
    const response = await site.request(NOW, path.replace("…", slug));
    expect(response.status).toBe(path === "/nowhere" ? 404 : 200);
    const page = parsePage(await response.text());
    const scripts = page.tags.filter(
      ({ name, attributes }) => name === "script" && attributes.type !== "application/ld+json",
    );
    expect(scripts).toEqual([
      { name: "script", attributes: { type: "module", src: "/assets/site-22222222.js" } },
    ]);
    expect(page.tags.filter(({ name }) => /^(?:iframe|svg|object|embed|style|base)$/.test(name))).toEqual([]);
    const forms = page.tags.filter(({ name }) => name === "form");
    expect(forms.filter(({ attributes }) => attributes.action !== "/search")).toEqual([]);
    const names = page.tags.flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => /^on|^style$|^srcdoc$/.test(name))).toEqual([]);
    const addresses = ["href", "src", "srcset", "action"].flatMap((name) => page.attribute(name));
    expect(addresses.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address))).toEqual([]);
  });

  it("can be read on the page as it was written", async () => {
    const page = parsePage(await (await site.request(NOW, "/episodes/storms")).text());
    // Browsers put U+FFFD where NUL stood.
    expect(page.text.replaceAll("\uFFFD", "\0")).toContain(hostile);
  });
});

describe.each(HOSTILE)("%j in a document for machines", (hostile) => {
  const site = hostileSite(hostile);

  it.each(MARKDOWN)("is nothing but text at %s", async (path) => {
    const slug = encodeURIComponent(wordSlug(hostile));
    const response = await site.request(NOW, path.replace("…", slug));
    expect(response.status).toBe(200);
    const markdown = await response.text();
    const page = parsePage(marked.parse(markdown, { async: false }));
    expect(page.tags.filter(({ name }) => /^(?:script|iframe|svg|style|img)$/.test(name))).toEqual([]);
    expect(page.attribute("href").filter((address) => !/^(?:https?|ircs):/.test(address))).toEqual([]);
    // Markdown has no control characters: spaces stand for them.
    expect(page.text).toContain(hostile.replace(/[\p{Cc}\s]+/gu, " "));
  });

  it("breaks neither the sitemap nor the manifest", async () => {
    const sitemap = await (await site.request(NOW, "/sitemap.xml")).text();
    expect(xmlFault(sitemap)).toBeNull();
    const manifest = await (await site.request(NOW, "/site.webmanifest")).json();
    expect(manifest).toMatchObject({ name: hostile });
  });
});

function hostileSite(hostile: string) {
  const spoil = (text: string, path: readonly string[]): string =>
    path.some((name) => NOT_TEXT.test(name)) ? text : hostile;
  const show: Partial<Show> = {
    ...exampleShow(),
    tagline: "A tagline",
    copyright: "A copyright",
    links: [{ name: "Apple Podcasts", address: "https://apple.example/" }],
    license: { id: "A licence", url: "https://licence.example/" },
    funding: [{ text: "Support us", url: "https://support.example/" }],
    people: [{ name: "Ann", role: "Host", bio: "Who Ann is" }],
    seasons: { 3: { name: "The third" } },
    locations: [
      { name: "A place", geo: "geo:1,2" },
      { name: "Another", rel: "creator" },
    ],
    updateFrequency: { text: "Every Monday" },
    podroll: [{ feedGuid: GUID, feedUrl: "https://other.example/feed.xml", title: "Another show" }],
    trailers: [{ title: "Soon", published: NOW, url: "https://cdn.example/soon.mp3" }],
    social: [{ protocol: "activitypub", uri: "https://social.example/1", accountId: "@pod" }],
    chat: { server: "irc.example.org", protocol: "irc", space: "#harbour" },
    live: [LIVE, { ...LIVE, status: "pending" }],
    corrections: "mailto:ann@pod.example?subject={title}",
  };
  const { links, artwork, ...texts } = show;
  const cues = [{ speaker: hostile, startSeconds: 0, endSeconds: 1, text: hostile }];
  const episode = withTexts(fullEpisode(), spoil);
  const file = episode.transcripts.find(({ format }) => format === "json")?.paragraphsFile ?? "";
  return exampleSite([episode], {
    show: { ...withTexts(texts, spoil), ...(artwork && { artwork }), ...(links && { links }) },
    files: new Map([[file, new TextEncoder().encode(renderParagraphs({ cues }))]]),
  });
}
