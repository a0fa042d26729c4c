import { expect, test } from "vitest";
import { createSearch } from "../../src/search/ask/create-search.ts";
import { MADE_UP_EPISODES, MADE_UP_QUERIES, madeUpSearch } from "../../src/worker/made-up-search.ts";

const files = madeUpSearch();

/** The files that are read for a query, by their kind, and how many episodes it finds. */
async function asked(query: string) {
  const kinds = new Set<string>();
  const search = createSearch(async (path) => {
    kinds.add(/[a-z]+/.exec(path.replace("/search/", ""))?.[0] ?? "");
    const file = files.get(path);
    if (file === undefined) throw new Error(`${path} is not among the files`);
    return file;
  });
  const { count, hits } = await search.find(query, { count: MADE_UP_EPISODES, most: 20 });
  return { kinds: [...kinds].sort(), isFound: count > 0, hits: hits.length };
}

test.each(MADE_UP_QUERIES)("the made-up query %s finds a made-up episode", async (query) => {
  expect((await asked(query)).isFound).toBe(true);
});

test("some fill a page of results, and some have a typo to be cured", async () => {
  const all = await Promise.all(MADE_UP_QUERIES.map(asked));
  expect(all.map(({ hits }) => hits)).toContain(20);
  expect(all.map(({ kinds }) => kinds.join())).toContain("head,terms,vocabulary");
});

test("they are made up the same each time", () => {
  expect([...madeUpSearch()]).toEqual([...files]);
});
