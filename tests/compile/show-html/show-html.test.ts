import { describe, expect, it } from "vitest";
import { showHtml } from "../../../src/compile/show-html/show-html.ts";
import { exampleShow } from "../../catalog/example-show.ts";

const FILES = { followCode: "/assets/follow.svg" };
const GUID = "d84ced82-1926-54c0-88c2-bb01dd35d7e3";
const HOSTILE = `"it's" <b>&amp;`;
const ESCAPED = "&quot;it&#39;s&quot; &lt;b&gt;&amp;amp;";

describe("what the build writes of pages", () => {
  it("names nothing that a show does not have", () => {
    const { follow, about, details, podroll } = showHtml(exampleShow(), FILES);
    expect(follow).not.toContain('id="services"');
    expect(about).not.toContain("tagline");
    expect(details).toBe(
      `<dt>Language</dt><dd>English</dd><dt>Categories</dt><dd><bdi lang="en">Technology</bdi></dd>`,
    );
    expect(podroll).toBe("");
  });

  it("shows what a host has written as the text that it is", () => {
    const show = exampleShow({
      title: HOSTILE,
      tagline: HOSTILE,
      links: [{ name: HOSTILE, address: `https://x.example/${HOSTILE}` }],
      updateFrequency: { text: HOSTILE },
      podroll: [{ feedGuid: GUID, title: HOSTILE, feedUrl: `https://x.example/${HOSTILE}` }],
    });
    const written = Object.values(showHtml(show, FILES)).join("");
    expect(written).not.toMatch(/it's|<b>/);
    // Both headings, the tagline, the rhythm, three feeds; a service and a recommended show with their addresses.
    expect(written.split(ESCAPED)).toHaveLength(11 + 1);
  });

  it("leads to recommended shows that can be opened, and to no others", () => {
    const podroll = [
      { feedGuid: GUID, title: "Ferries", feedUrl: "https://ferries.example/feed" },
      { feedGuid: GUID, title: "Without a feed" },
    ];
    const { podroll: html } = showHtml(exampleShow({ podroll }), FILES);
    expect(html).toContain(
      '<li><a href="https://ferries.example/feed" rel="noopener" type="application/rss+xml">Ferries</a></li></ul>',
    );
  });
});
