import { expect, test, vi } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { warmUp } from "../../src/worker/warm-up.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";
import { richEpisode } from "./example-site.ts";

/** What is told while an isolate starts with a catalog. */
function toldOf(catalog: Catalog): readonly unknown[] {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  warmUp(catalog);
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
])("an isolate starts with a show of %s, and says nothing", (_, episodes) => {
  expect(toldOf(exampleCatalog(episodes))).toEqual([]);
});

test("what cannot be rendered is told, and keeps no isolate from starting", () => {
  const catalog = exampleCatalog([richEpisode()]);
  const broken: Catalog = {
    ...catalog,
    listedAt: () => {
      throw new Error("broken");
    },
  };

  expect(toldOf(broken)).toEqual(["Error: broken"]);
});

test("the outlines of all episodes are made then, not at a request", () => {
  let outlines = 0;
  const catalog = exampleCatalog([richEpisode()]);
  const watched: Catalog = {
    ...catalog,
    outlineAt: (index) => {
      outlines++;
      return catalog.outlineAt(index);
    },
  };
  warmUp(watched);

  expect(outlines).toBe(1);
});
