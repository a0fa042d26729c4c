import { expect, test, vi } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import { warmUp } from "../../src/worker/warm-up.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";
import { richEpisode } from "./example-site.ts";

/** What is told while an isolate starts with a catalog. */
async function toldOf(catalog: Catalog): Promise<readonly unknown[]> {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await warmUp(catalog);
  const calls = told.mock.calls.map(([error]) => String(error));
  told.mockRestore();
  return calls;
}

test.each([
  ["no episode", []],
  ["one episode", [richEpisode()]],
  ["only scheduled ones", [exampleEpisode({ publishedAt: Date.UTC(2099, 0, 1) })]],
  [
    "more than a page of them",
    Array.from({ length: 60 }, (_, day) => exampleEpisode({ slug: `e${day}`, publishedAt: day })),
  ],
])("an isolate starts with a show of %s, and says nothing", async (_, episodes) => {
  expect(await toldOf(exampleCatalog(episodes))).toEqual([]);
});

test("an isolate that starts with a search that cannot be read tells it", async () => {
  const catalog = exampleCatalog([richEpisode()]);
  const file = { path: "/search/head.bin", deflated: "!", bytes: 1 };
  const site = { ...catalog.site, madeUpSearch: { episodes: 1, queries: ["made"], files: [file] } };
  expect(await toldOf({ ...catalog, site })).toHaveLength(1);
});

test("what cannot be rendered is told, and keeps no isolate from starting", async () => {
  const catalog = exampleCatalog([richEpisode()]);
  const broken: Catalog = {
    ...catalog,
    listedAt: () => {
      throw new Error("broken");
    },
  };

  expect(await toldOf(broken)).toEqual(["Error: broken"]);
});

test("under npm start nothing is done: the host waits for each isolate", async () => {
  const catalog = exampleCatalog([richEpisode()]);
  let asked = 0;
  const counting: Catalog = {
    ...catalog,
    listedAt: (index) => {
      asked++;
      return catalog.listedAt(index);
    },
  };
  await warmUp({ ...counting, site: { ...catalog.site, dev: { announces: false } } });
  expect(asked).toBe(0);
  await warmUp(counting);
  expect(asked).toBeGreaterThan(0);
});

test("all episodes are gone through then, not at a request: their outlines are made, and grouped", async () => {
  let [outlines, goneThrough] = [0, 0];
  const catalog = exampleCatalog([richEpisode()]);
  const watched: Catalog = {
    ...catalog,
    outlineAt: (index) => {
      outlines++;
      const iterator = () => {
        goneThrough++;
        return ["sea"].values();
      };
      return { ...catalog.outlineAt(index), tags: Object.assign(["sea"], { [Symbol.iterator]: iterator }) };
    },
  };
  await warmUp(watched);
  const told = { outlines, goneThrough };
  const edition = editionAt(watched, Number.POSITIVE_INFINITY);

  expect(edition.group("tag", "sea")?.count).toBe(1);
  expect(edition.groupCount("person")).toBeGreaterThan(0);
  expect(told.outlines).toBe(1);
  expect({ outlines, goneThrough }).toEqual(told);
});
