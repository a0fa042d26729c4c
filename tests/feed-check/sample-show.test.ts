import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { open } from "../../src/bundle/open.ts";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import { buildShow } from "../../src/compile/build-show.ts";
import type { WorkCache } from "../../src/compile/cache/work-cache.ts";
import { checkFeed } from "../../src/feed-check/check-feed.ts";
import { rssFeed } from "../../src/feeds/serve/rss-bytes.ts";

/** Every piece of work is done anew. */
const NO_CACHE: WorkCache = {
  bytes: (_kind, _inputs, work) => work(),
  value: (_kind, _inputs, work) => work(),
  done: new Map(),
};

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

it("finds nothing in the feed of the sample show, with every episode on air", async () => {
  expect(checkFeed(await sampleFeed())).toEqual([]);
});

/** The sample show's RSS, built as `npm run build` does it and served as the Worker does. */
async function sampleFeed(): Promise<string> {
  const result = await buildShow({
    root: path.join(PROJECT, "episodes"),
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    cache: NO_CACHE,
    now: Date.UTC(2100, 0, 1),
  });
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  const catalog = open(Uint8Array.from(result.output.catalog).buffer);
  const edition = editionAt(catalog, Date.UTC(2100, 0, 1));
  return rssFeed(edition)
    .bytes()
    .map((bytes) => new TextDecoder().decode(bytes))
    .join("");
}
