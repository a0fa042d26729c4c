import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LiveItem } from "../../src/catalog/show.ts";
import { createApp } from "../../src/worker/app.ts";
import { PUBLIC } from "../../src/worker/audience.ts";
import { keptDocuments } from "../../src/worker/kept-documents.ts";
import { exampleCatalog } from "../catalog/example-show.ts";
import { exampleSite, richEpisode, type SiteOptions, textOf } from "./example-site.ts";

const DAY = 86_400_000;

describe("of what is kept", () => {
  const bytes = (length: number) => new Uint8Array(length);

  test("those go first that were not asked for the longest", () => {
    const kept = keptDocuments(40);
    for (const name of ["a", "b", "c", "d"]) kept.keep(name, bytes(10));
    kept.get("a");
    kept.keep("e", bytes(10));
    expect(["a", "b", "c", "d", "e"].filter((name) => kept.get(name))).toEqual(["a", "c", "d", "e"]);
  });

  test("one that is more than half of what fits is not", () => {
    const kept = keptDocuments(40);
    kept.keep("small", bytes(10));
    kept.keep("large", bytes(21));
    expect(kept.get("large")).toBeUndefined();
    expect(kept.get("small")).toHaveLength(10);
  });

  test("there are never more bytes than said, whatever comes", () => {
    const names = fc.constantFrom(..."abcdefgh");
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.integer({ min: 0, max: 30 }))), (documents) => {
        const kept = keptDocuments(100);
        for (const [name, length] of documents) {
          kept.keep(name, bytes(length));
          const all = [..."abcdefgh"].map((known) => kept.get(known)?.byteLength ?? 0);
          expect(all.reduce((sum, own) => sum + own)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe("an isolate", () => {
  const episodes = [1, 2, 3].map((day) =>
    richEpisode({ slug: `of-day-${day}`, number: day, publishedAt: day * DAY }),
  );

  /** What is read of the catalog for an address when it is asked for the second time. */
  async function readAgain(address: string, options: SiteOptions = {}): Promise<number> {
    let reads = 0;
    const counted = <T>(read: T): T => {
      reads++;
      return read;
    };
    const site = exampleSite(episodes, {
      ...options,
      watched: (catalog) => ({
        ...catalog,
        listedAt: (index) => counted(catalog.listedAt(index)),
        episodeAt: (index) => counted(catalog.episodeAt(index)),
        rssItems: (from, to) => counted(catalog.rssItems(from, to)),
        entriesAt: (index) => counted(catalog.entriesAt(index)),
        outlineAt: (index) => counted(catalog.outlineAt(index)),
      }),
    });
    const first = await textOf(await site.request(2 * DAY, address));
    reads = 0;
    expect(await textOf(await site.request(2 * DAY, address))).toBe(first);
    return reads;
  }

  test.each([
    "/",
    "/episodes",
    "/episodes.md",
    "/episodes/of-day-1",
    "/episodes/of-day-1.md",
    "/episodes/of-day-1/transcript",
    "/embed/of-day-1",
    "/llms.txt",
    "/feed.xml",
    "/feed.json",
  ])("makes %s once, and answers with the same bytes and headers again", async (address) => {
    expect(await readAgain(address)).toBe(0);
  });

  test.each(["/", "/episodes/of-day-1"])(
    "answers at %s over http without what is only said over https",
    async (address) => {
      const app = createApp({
        catalog: exampleCatalog(episodes),
        clock: () => 3 * DAY,
        audienceOf: () => PUBLIC,
        files: { open: async () => new Response("[]").body },
        bucket: null,
      });
      const insists = async (origin: string) =>
        (await app.request(`${origin}${address}`)).headers.has("strict-transport-security");
      for (const _ of ["first", "kept"]) {
        expect(await insists("https://pod.example")).toBe(true);
        expect(await insists("http://pod.example")).toBe(false);
      }
    },
  );

  test("makes a page anew when something else about it changes than the episodes, and keeps that", async () => {
    const stream: LiveItem = {
      title: "Storms, live",
      status: "pending",
      start: 4 * DAY,
      end: 5 * DAY,
      guid: "stream",
      audio: { url: "https://live.example/storms.mp3", type: "audio/mpeg" },
      contentLinks: [],
      people: [],
      images: [],
    };
    const site = exampleSite(episodes, { show: { live: [stream] } });
    const ask = async (now: number) => (await site.request(now, "/")).text();
    const [pending, running, over] = [await ask(4 * DAY - 1), await ask(4 * DAY), await ask(5 * DAY)];
    expect(new Set([pending, running, over]).size).toBe(3);
    expect([await ask(4 * DAY + 1), await ask(5 * DAY - 1), await ask(5 * DAY)]).toEqual([
      running,
      running,
      over,
    ]);
    expect(await ask(4 * DAY - 1)).toBe(pending);
  });

  test("keeps nothing under queries, which anybody makes up", async () => {
    expect(await readAgain("/episodes?from=somewhere")).toBeGreaterThan(0);
  });

  test("keeps nothing of what only some may see", async () => {
    const audienceOf = () => ({ kind: "preview", asOf: 3 * DAY }) as const;
    expect(await readAgain("/episodes", { audienceOf })).toBeGreaterThan(0);
  });

  test("makes a page anew when an episode has gone on air, and the older one when that is asked for", async () => {
    const site = exampleSite(episodes);
    const ask = async (now: number) => (await site.request(now, "/episodes")).text();
    const before = await ask(2 * DAY);
    expect(before).not.toContain("of-day-3");
    expect(await ask(3 * DAY)).toContain("of-day-3");
    expect(await ask(2 * DAY)).toBe(before);
  });
});
