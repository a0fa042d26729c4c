import { beforeAll, describe, expect, it } from "vitest";
import type { PreviewOptions } from "../../src/compile/site-preview.ts";
import { sitePreview } from "../../src/compile/site-preview.ts";
import { airdate } from "../../src/worker/airdate.ts";
import { build, catalogOf, copySmallShow, frontMatter } from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const NOW = Date.UTC(2026, 10, 29);
const LISBON = { timezone: "Europe/Lisbon", now: NOW };

describe("when a site is shown to be", () => {
  it.each<[string, PreviewOptions, readonly number[], string]>([
    [
      "at a date and time of the show's zone",
      { at: "2026-07-01T09:00", drafts: false },
      [],
      "2026-07-01T08:00",
    ],
    ["with an offset", { at: "2026-07-01T09:00+02:00", drafts: false }, [], "2026-07-01T07:00"],
    ["in an hour that summer time skips", { at: "2026-03-29T01:30", drafts: false }, [], "2026-03-29T01:30"],
    ["when all is out", { at: null, drafts: true }, [Date.UTC(2027, 0, 1), 0], "2027-01-01T00:00"],
    ["now, when all is out already", { at: null, drafts: true }, [0], "2026-11-29T00:00"],
  ])("%s", (_, options, airDates, utc) => {
    const { asOf } = sitePreview(options, { ...LISBON, airDates });
    expect(new Date(asOf).toISOString().slice(0, 16)).toBe(utc);
  });

  it("is said in the show's time", () => {
    const { words } = sitePreview({ at: "2026-07-01T09:00", drafts: true }, { ...LISBON, airDates: [] });
    expect(words).toBe(
      "Preview, on this machine only: the site as it will be on 2026-07-01, 09:00 (Europe/Lisbon), with drafts.",
    );
  });
});

describe("a show with a scheduled episode and a draft", () => {
  let root: string;
  let cache: string;
  const BINDINGS = { ASSETS: { fetch: async () => new Response(null, { status: 404 }) } };
  const siteOf = async (preview?: PreviewOptions) => {
    const result = await build(root, cache, { preview, now: NOW });
    if (!("output" in result)) throw new Error(JSON.stringify(result.problems));
    const site = airdate(Uint8Array.from(result.output.catalog).buffer);
    const ask = async (path: string) => site.fetch(new Request(`https://small.example${path}`), BINDINGS);
    return { result, ask, catalog: catalogOf(result.output) };
  };

  beforeAll(async () => {
    const folder = await temporaryFolder();
    root = await copySmallShow(`${folder}/show`, {
      "second-wind/index.md": frontMatter("draft: true"),
      "no-audio/index.md": "---\ntitle: No Audio\npublished: 2026-12-24T09:00\ndraft: true\n---\n",
    });
    cache = `${folder}/cache`;
  });

  it("is as it is, without a word of previews, for whoever has not asked for one", async () => {
    const { ask, result, catalog } = await siteOf();
    expect([result.drafts, catalog.site.preview]).toEqual([2, undefined]);
    expect((await ask("/episodes/second-wind")).status).toBe(404);
    expect((await ask("/episodes/a-look-ahead")).status).toBe(404);
    expect(await (await ask("/")).text()).not.toContain("Preview");
  });

  it("shows both when all is to be seen; what has no audio yet is still kept back", async () => {
    const { ask, result } = await siteOf({ at: null, drafts: true });
    expect([result.drafts, result.episodes]).toEqual([1, 3]);
    for (const path of ["/episodes/second-wind", "/episodes/a-look-ahead"]) {
      const response = await ask(path);
      expect([response.status, response.headers.get("cache-control")]).toEqual([
        200,
        expect.stringMatching(/no-store|private/),
      ]);
      expect(await response.text()).toContain("Preview, on this machine only");
    }
    expect((await ask("/episodes/no-audio")).status).toBe(404);
  });

  it("shows what is scheduled until then, and no draft, when it is asked for a moment", async () => {
    const { ask } = await siteOf({ at: "2100-01-01", drafts: false });
    expect((await ask("/episodes/a-look-ahead")).status).toBe(200);
    expect((await ask("/episodes/second-wind")).status).toBe(404);
    const before = await siteOf({ at: "2026-01-10", drafts: false });
    expect((await before.ask("/episodes/a-look-ahead")).status).toBe(404);
    expect(await (await before.ask("/feed.xml")).text()).toContain("First Steps");
  });
});
