import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite, ORIGIN } from "../../worker/example-site.ts";
import { parsePage } from "../parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);
const LINKS = { apple: "https://podcasts.apple.com/podcast/id1", mastodon: "https://social.example/@pod" };
const links = [
  { name: "Apple Podcasts", address: LINKS.apple },
  { name: "Mastodon", address: LINKS.mastodon },
];
const site = exampleSite([exampleEpisode()], { show: { links } });
const textAt = async (path: string) => (await site.request(NOW, path)).text();

describe("the page that says where to follow the show", () => {
  it("names each service and leads to it", async () => {
    const html = await textAt("/follow");
    expect(html).toContain(`<a href="${LINKS.apple}" rel="me noopener">Apple Podcasts</a>`);
    expect(html).toContain(`<a href="${LINKS.mastodon}" rel="me noopener">Mastodon</a>`);
  });

  it.each(["/follow", "/"])(
    "on %s names places of the host's own after them, as somebody else's",
    async (path) => {
      const own = [
        { name: "The <club>", address: "https://club.example/", isOwn: true },
        { name: "By post", address: "/post", isOwn: true },
      ];
      const html = await (
        await exampleSite([], { show: { links: [...links, ...own] } }).request(NOW, path)
      ).text();
      expect(html).toMatch(
        /Mastodon<.*<a href="https:\/\/club\.example\/" rel="noopener">The &lt;club&gt;<\/a>/s,
      );
      expect(html).toContain('<a href="/post" rel="noopener">By post</a>');
      expect(html).not.toMatch(/"sameAs":\[[^\]]*(?:club|post)/);
    },
  );

  it("is Markdown with all of them, by their full addresses", async () => {
    const own = [{ name: "By post", address: "/post", isOwn: true }];
    const twin = await exampleSite([], { show: { links: [...links, ...own] } }).request(NOW, "/follow.md");
    expect(await twin.text()).toContain(`- [Mastodon](${LINKS.mastodon})\n- [By post](${ORIGIN}/post)\n`);
  });

  it.each(["/feed.xml", "/atom.xml", "/feed.json"])("has the full address of %s to copy", async (path) => {
    const html = await textAt("/follow");
    expect(html).toContain(`<code class="copied">${ORIGIN}${path}</code>`);
    expect(parsePage(html).attribute("href")).toContain(path);
  });

  it("leads to the feeds as OPML", async () => {
    expect(parsePage(await textAt("/follow")).attribute("href")).toContain("/follow.opml");
  });

  it.each(["/", "/episodes/tides", "/nowhere"])("is linked from %s", async (path) => {
    expect(parsePage(await textAt(path)).attribute("href")).toContain("/follow");
  });

  it("is there before the first episode, without services when the show names none", async () => {
    const html = await (await exampleSite([]).request(NOW, "/follow")).text();
    expect(html).not.toContain('id="services"');
    expect(html).toContain(`${ORIGIN}/feed.xml</code>`);
  });
});

describe("the home page", () => {
  it("offers any other app beside the services, and to follow the show when there are none", async () => {
    const wordsOf = async (html: Promise<string>) =>
      /<a href="\/follow">([^<]+)<\/a><\/li>/.exec(await html)?.[1];
    expect(await wordsOf(textAt("/"))).toBe("Any other app");
    const without = await exampleSite([exampleEpisode()]).request(NOW, "/");
    expect(await wordsOf(without.text())).toBe("Follow the show");
  });
});

it("a HEAD says what a GET says, without the page", async () => {
  const [get, head] = await Promise.all([
    site.request(NOW, "/follow"),
    site.request(NOW, "/follow", { method: "HEAD" }),
  ]);
  expect([head.status, await head.text()]).toEqual([200, ""]);
  for (const name of ["content-type", "etag", "cache-control", "content-security-policy"])
    expect(head.headers.get(name), name).toBe(get.headers.get(name));
});
