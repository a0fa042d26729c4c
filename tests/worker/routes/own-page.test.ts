import { describe, expect, it } from "vitest";
import { parsePage } from "../../pages/parsed-page.ts";
import { exampleSite, ORIGIN, richEpisode } from "../example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const PRESS = {
  name: "press",
  title: "Press <kit>",
  description: "Pictures & texts.",
  html: '<h2 id="page-logo">Logo</h2>\n<p>The <a href="/assets/file-1.zip">logo</a>, <a href="#page-logo">below</a>.</p>',
  markdown: "# Press\n\nThe logo.\n",
  text: "Press <kit> Pictures & texts. Logo The logo, below.",
};
const IMPRINT = {
  name: "imprint",
  title: "Imprint",
  description: "Imprint",
  html: "<p>Ann.</p>",
  markdown: "",
  text: "Imprint Ann.",
};
const site = exampleSite([richEpisode()], { words: { pages: [PRESS, IMPRINT] } });
const textAt = async (path: string): Promise<string> => (await site.request(NOW, path)).text();

describe("a page of the host's own", () => {
  it("has its title, its heading, its words and its canonical address, under the policy of all pages", async () => {
    const response = await site.request(NOW, "/press");
    const html = await response.text();
    const { headers } = await site.request(NOW, "/about");
    expect(html).toContain(PRESS.html);
    expect(html).toContain("<h1>Press &lt;kit&gt;</h1>");
    expect(html).toMatch(/<title>Press &lt;kit&gt; · [^<]+<\/title>/);
    expect(html).toContain('<meta name="description" content="Pictures &amp; texts."/>');
    expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/press"/>`);
    for (const name of ["content-type", "cache-control", "content-security-policy"])
      expect(response.headers.get(name), name).toBe(headers.get(name));
  });

  it("is a WebPage to search engines, with the way to it", async () => {
    const json =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(await textAt("/press"))?.[1] ?? "";
    const { "@graph": things } = JSON.parse(json);
    expect(things[0]).toMatchObject({
      "@type": "WebPage",
      name: PRESS.title,
      url: `${ORIGIN}/press`,
      about: { "@type": "PodcastSeries" },
    });
    expect(things[1]["@type"]).toBe("BreadcrumbList");
  });

  it("has one heading of the first rank", async () => {
    const { tags } = parsePage(await textAt("/press"));
    expect(tags.filter(({ name }) => name === "h1")).toHaveLength(1);
  });

  it("is Markdown at its address with .md at the end", async () => {
    const response = await site.request(NOW, "/press.md");
    expect(response.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(response.headers.get("link")).toBe(`<${ORIGIN}/press>; rel="canonical"`);
    expect(await response.text()).toBe(PRESS.markdown);
  });

  it("is in the sitemap and in llms.txt", async () => {
    expect(await textAt("/sitemap.xml")).toContain(`<url><loc>${ORIGIN}/press</loc></url>`);
    expect(await textAt("/llms.txt")).toContain(`- [Press \\<kit\\>](${ORIGIN}/press.md)`);
  });

  it.each(["logo", "pict", "LOGO below", "kit"])("is found by %s", async (query) => {
    const html = await textAt(`/search?q=${encodeURIComponent(query)}`);
    expect(html).toMatch(/<ul class="links"><li><a href="\/press">Press &lt;kit&gt;<\/a><p>.*<mark>/);
    expect(html).not.toContain('<a href="/imprint">Imprint</a><p>');
  });

  it.each(["logos", "logo storms", "", "?!"])("is not found by %j", async (query) => {
    const html = await textAt(`/search?q=${encodeURIComponent(query)}`);
    expect(html).not.toContain('<a href="/press">Press &lt;kit&gt;</a><p>');
  });

  it("is led to from its address with a slash at the end", async () => {
    const response = await site.request(NOW, "/press/");
    expect([response.status, response.headers.get("location")]).toEqual([301, "/press"]);
  });

  it.each(["/presse", "/presse.md", "/press.txt", "/press/more", "/Press", "/constructor", "/__proto__"])(
    "and nothing is at %s",
    async (path) => {
      expect((await site.request(NOW, path)).status).toBe(404);
    },
  );

  it("never takes the place of what the site has itself", async () => {
    const named = exampleSite([richEpisode()], { words: { pages: [{ ...PRESS, name: "about" }] } });
    expect(await (await named.request(NOW, "/about")).text()).not.toContain(PRESS.html);
  });
});
