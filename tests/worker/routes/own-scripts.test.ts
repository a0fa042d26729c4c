import { describe, expect, it } from "vitest";
import type { SiteFiles } from "../../../src/catalog/catalog.ts";
import { exampleSite, richEpisode } from "../example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const SCRIPTED: Partial<SiteFiles> = {
  scripts: [{ src: "https://stats.example/count.js", "data-said": 'a "b" <c>' }],
  allowed: { "script-src": "https://stats.example", "connect-src": "https://hits.example" },
};
const TAG =
  '<script defer="" src="https://stats.example/count.js" data-said="a &quot;b&quot; &lt;c&gt;"></script>';

const siteWith = (more: Partial<SiteFiles>) =>
  exampleSite([richEpisode()], {
    watched: (catalog) => ({ ...catalog, site: { ...catalog.site, ...more } }),
  });
const site = siteWith(SCRIPTED);
const answer = async (path: string, from = site) => {
  const response = await from.request(NOW, path);
  return { html: await response.text(), policy: response.headers.get("content-security-policy") ?? "" };
};

describe.each(["/", "/episodes/tides", "/episodes/tides/transcript", "/search?q=tides", "/nowhere"])(
  "%s",
  (path) => {
    it("has the scripts of its host, and lets in their origins alone", async () => {
      const { html, policy } = await answer(path);
      expect(html).toContain(TAG);
      expect(policy).toContain(
        "; script-src 'self' https://stats.example; connect-src 'self' https://hits.example; ",
      );
      expect(policy.match(/https:\/\/[^ ;]+/g)).toEqual(["https://stats.example", "https://hits.example"]);
    });
  },
);

it("the player for other sites has no scripts of its host, and lets none in", async () => {
  const { html, policy } = await answer("/embed/tides");
  expect(html).not.toContain("stats.example");
  expect(policy).not.toContain("stats.example");
});

it("a site that is still to come is counted by nobody", async () => {
  const preview = { asOf: NOW, words: "To come" };
  expect((await answer("/", siteWith({ ...SCRIPTED, preview }))).html).not.toContain("stats.example");
});
