import { describe, expect, it } from "vitest";
import type { SiteFiles } from "../../../src/catalog/catalog.ts";
import { exampleSite, richEpisode } from "../example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const FONT = "/assets/file-55555555.woff2";

const siteWith = (more: Partial<SiteFiles>) =>
  exampleSite([richEpisode()], {
    watched: (catalog) => ({ ...catalog, site: { ...catalog.site, ...more } }),
  });
const plain = siteWith({});
const lettered = siteWith({ fonts: [FONT] });

describe.each(["/", "/episodes/tides", "/embed/tides", "/nowhere"])("%s", (path) => {
  const policyOf = async (site: typeof plain) =>
    (await site.request(NOW, path)).headers.get("content-security-policy") ?? "";

  it("may load fonts from the site itself, where its host has fonts", async () => {
    expect(await policyOf(lettered)).toContain("; font-src 'self'; frame-ancestors ");
    expect(await policyOf(plain)).not.toContain("font-src");
  });

  it("asks for them before the stylesheet, as that will", async () => {
    const html = await (await lettered.request(NOW, path)).text();
    expect(html).toContain(
      `<link rel="preload" as="font" type="font/woff2" href="${FONT}" crossorigin="anonymous"/><link rel="stylesheet"`,
    );
    expect(await (await plain.request(NOW, path)).text()).not.toContain(`rel="preload"`);
  });
});
