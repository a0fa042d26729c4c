import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/languages/language-of.ts";
import { offlinePage } from "../../src/offline/offline-page.ts";

const texts = (code: string) => {
  const language = LANGUAGES.get(code);
  if (language === undefined) throw new Error(code);
  return language.offline;
};

const PAGE =
  '<html><head><title>Tides &amp; Storms</title><link rel="stylesheet" href="/assets/site-0123.css"/></head>';

describe("the page in the place of one that cannot be had", () => {
  it("leads to the episodes that are kept, by their titles, in the site's styles", async () => {
    const html = await offlinePage([{ path: "/episodes/tides", html: PAGE }], texts("en")).text();
    expect(html).toContain('<li><a href="/episodes/tides">Tides &amp; Storms</a></li>');
    expect(html).toContain('<link rel="stylesheet" href="/assets/site-0123.css">');
    expect(html).toContain('<html lang="en" dir="ltr">');
  });

  it("says that there is no network where nothing is kept", async () => {
    const response = offlinePage([], texts("ar"));
    const html = await response.text();
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).not.toContain("<ul");
    expect([response.status, response.headers.get("content-security-policy")]).toEqual([
      503,
      "default-src 'none'; style-src 'self'",
    ]);
  });

  it("is in the direction of its language, as every language has it", () => {
    for (const [code, { offline }] of LANGUAGES) expect(offline.language).toBe(code);
  });
});
