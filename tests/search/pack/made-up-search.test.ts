import { expect, test } from "vitest";
import { createSearch } from "../../../src/search/ask/create-search.ts";
import { openMadeUpSearch } from "../../../src/search/ask/open-made-up-search.ts";
import { madeUpSearch } from "../../../src/search/pack/made-up-search.ts";

const madeUp = madeUpSearch();
const read = openMadeUpSearch(madeUp);

/** The files that are read for a query, by their kind, and how many episodes it finds. */
async function asked(query: string) {
  const kinds = new Set<string>();
  const search = createSearch(async (path) => {
    kinds.add(/[a-z]+/.exec(path.replace("/search/", ""))?.[0] ?? "");
    return read(path);
  });
  const { count, hits } = await search.find(query, { count: madeUp.episodes, most: 20 });
  return { kinds: [...kinds].sort(), isFound: count > 0, hits: hits.length };
}

test.each(madeUp.queries)("the made-up query %s finds a made-up episode", async (query) => {
  expect((await asked(query)).isFound).toBe(true);
});

test("some fill a page of results, and some have a typo to be cured", async () => {
  const all = await Promise.all(madeUp.queries.map(asked));
  expect(all.map(({ hits }) => hits)).toContain(20);
  expect(all.map(({ kinds }) => kinds.join())).toContain("head,terms,vocabulary");
});

test("they are made up the same each time", () => {
  expect(madeUpSearch()).toEqual(madeUp);
});
