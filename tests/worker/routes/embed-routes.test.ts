import { describe, expect, it } from "vitest";
import { exampleSite, maxAgeOf, ORIGIN, richEpisode } from "../example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const PICTURE = {
  href: "/assets/cover.jpg",
  width: 3000,
  height: 3000,
  variants: [
    { path: "/assets/cover-320.jpg", width: 320, type: "image/jpeg" },
    { path: "/assets/cover-640.jpg", width: 640, type: "image/jpeg" },
    { path: "/assets/cover-640.avif", width: 640, type: "image/avif" },
  ],
} as const;
const TIDES = richEpisode({ title: 'Tides & "ferries" <now>', cover: PICTURE, redirects: ["/old/tides"] });
const LATER = richEpisode({ slug: "later", number: 2, publishedAt: NOW + 10_000 });
const site = exampleSite([TIDES, LATER]);
const request = (path: string, init?: RequestInit) => site.request(NOW, path, init);
const oembed = (url: string, more = "") => request(`/oembed?url=${encodeURIComponent(url)}${more}`);
const pageOf = (slug: string) => `${ORIGIN}/episodes/${slug}`;

describe("the player for other sites", () => {
  it("may be framed anywhere, and still runs no code but ours", async () => {
    const { headers } = await request("/embed/tides");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/frame-ancestors \*/);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self'(?:;|$)/);
    expect(policy).not.toMatch(/unsafe/);
    expect(headers.has("x-frame-options")).toBe(false);
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("is the audio, the chapters and a way to the episode, and is found by no search engine", async () => {
    const html = await (await request("/embed/tides")).text();
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).toMatch(/<audio controls="" preload="none" src="\/media\/tides-0a1b2c3d\.mp3"/);
    expect(html).toContain(`<a href="${pageOf("tides")}" target="_top">`);
    expect(html).toContain('data-start="751"');
    expect(html).not.toMatch(/<nav|<footer|class="transcript"/);
  });

  it("is kept as pages are: five minutes, 304 for whoever has it", async () => {
    const { headers } = await request("/embed/tides");
    const again = await request("/embed/tides", { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    expect(again.headers.get("content-security-policy")).toBe(headers.get("content-security-policy"));
    // The next episode is ten seconds away.
    expect(headers.get("cache-control")).toBe("public, max-age=10, must-revalidate");
  });

  it.each(["/embed/later", "/embed/nobody", "/embed", "/embed/tides/more"])("%s is 404", async (path) => {
    const response = await request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("x-frame-options")).toBe("DENY");
  });

  it("can be looked for from the page of its episode", async () => {
    const html = await (await request("/episodes/tides")).text();
    for (const [type, format] of [
      ["application/json+oembed", "json"],
      ["text/xml+oembed", "xml"],
    ]) {
      const href = `${ORIGIN}/oembed?url=${encodeURIComponent(pageOf("tides"))}&amp;format=${format}`;
      expect(html).toContain(`<link rel="alternate" type="${type}" href="${href}"`);
    }
  });
});

describe("oEmbed of an episode", () => {
  it("is a frame with its player", async () => {
    const response = await oembed(pageOf("tides"));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual({
      type: "rich",
      version: "1.0",
      title: 'Tides & "ferries" <now>',
      author_name: "Ann Example",
      author_url: `${ORIGIN}/`,
      provider_name: "Harbour Notes",
      provider_url: `${ORIGIN}/`,
      thumbnail_url: `${ORIGIN}/assets/cover-640.jpg`,
      thumbnail_width: 640,
      thumbnail_height: 640,
      width: 640,
      height: 360,
      html: expect.stringContaining(`<iframe src="${ORIGIN}/embed/tides" width="640" height="360"`),
    });
  });

  it("lets nothing of a title out of its attribute", async () => {
    expect(await (await oembed(pageOf("tides"))).json()).toHaveProperty(
      "html",
      expect.stringContaining('title="Tides &amp; &quot;ferries&quot; &lt;now&gt;"'),
    );
  });

  it("is the same in XML", async () => {
    const response = await oembed(pageOf("tides"), "&format=xml");
    const xml = await response.text();
    expect(response.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed><type>rich<\/type>/,
    );
    expect(xml).toContain("<title>Tides &amp; &quot;ferries&quot; &lt;now&gt;</title>");
    expect(xml).toContain(`<html>&lt;iframe src=&quot;${ORIGIN}/embed/tides&quot;`);
    expect(xml).toContain("title=&quot;Tides &amp;amp; &amp;quot;ferries");
  });

  it("fits into the room that there is, its picture too", async () => {
    const facts = await (await oembed(pageOf("tides"), "&maxwidth=400&maxheight=200")).json();
    expect(facts).toMatchObject({ width: 400, height: 200 });
    expect(facts).not.toHaveProperty("thumbnail_url");
    const wider = await (await oembed(pageOf("tides"), "&maxwidth=400")).json();
    expect(wider).toMatchObject({ width: 400, height: 360, thumbnail_width: 320 });
  });

  it.each(["json", "xml"])("begins at the moment of the address, in %s", async (format) => {
    const written = async (end: string) => (await oembed(pageOf("tides") + end, `&format=${format}`)).text();
    const quote = format === "json" ? '\\"' : "&quot;";
    expect(await written("?t=90")).toContain(`src=${quote}${ORIGIN}/embed/tides?t=90${quote}`);
    expect(await written("#t=1:30")).toContain(`src=${quote}${ORIGIN}/embed/tides?t=90${quote}`);
    for (const end of ["", "?t=soon", '?t="><script>'])
      expect(await written(end), end).toContain(`src=${quote}${ORIGIN}/embed/tides${quote}`);
  });

  it.each(["0", "-1", "wide", "", "1e9"])("does not mind a limit of %j", async (limit) => {
    const facts = await (await oembed(pageOf("tides"), `&maxwidth=${limit}&more=1`)).json();
    expect(facts).toMatchObject({ width: 640, height: 360 });
  });

  it.each([
    ["with a slash at the end", `${ORIGIN}/episodes/tides/`],
    ["at a moment", `${ORIGIN}/episodes/tides?t=60#t=70`],
    ["at its short link", `${ORIGIN}/1`],
    ["at an old address", `${ORIGIN}/old/tides`],
  ])("is found %s", async (_, url) => {
    expect((await oembed(url)).status).toBe(200);
  });

  it.each([
    "https://elsewhere.example/episodes/tides",
    "https://pod.example.evil.example/episodes/tides",
    "https://pod.example:8443/episodes/tides",
    "http://pod.example/episodes/tides",
    "https://pod.example@evil.example/episodes/tides",
    `${ORIGIN}/`,
    `${ORIGIN}/episodes`,
    `${ORIGIN}/episodes/nobody`,
    `${ORIGIN}/episodes/tides/transcript`,
    `${ORIGIN}/9`,
    "/episodes/tides",
    "javascript:alert(1)",
    "",
  ])("is not at %j", async (url) => {
    const response = await oembed(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe("No episode is at this address.\n");
  });

  it("is not there before the air date, and that is remembered no longer", async () => {
    const before = await oembed(pageOf("later"));
    const shortLink = await oembed(`${ORIGIN}/2`);
    expect([before.status, shortLink.status]).toEqual([404, 404]);
    expect(maxAgeOf(before)).toBe(10);
    const path = `/oembed?url=${encodeURIComponent(pageOf("later"))}`;
    expect((await site.request(NOW + 10_000, path)).status).toBe(200);
  });

  it.each([
    ["/oembed", 400],
    ["/oembed?format=json", 400],
    [`/oembed?url=${ORIGIN}/episodes/tides&format=yaml`, 501],
    [`/oembed?url=${ORIGIN}/episodes/tides&format=`, 501],
  ])("is refused at %s with %d", async (path, status) => {
    expect((await request(path)).status).toBe(status);
  });
});
