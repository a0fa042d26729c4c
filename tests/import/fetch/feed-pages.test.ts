import { expect, it } from "vitest";
import { furtherPages, type ReadPage } from "../../../src/import/fetch/feed-pages.ts";
import { readForeignFeed } from "../../../src/import/read/read-foreign-feed.ts";

/** Page n of a feed that always has a further one. */
function endlessPage(number: number): ReadPage {
  const link = `<atom:link rel="next" href="https://pod.example/${number + 1}"/>`;
  const feed = readForeignFeed(Buffer.from(`<rss><channel>${link}</channel></rss>`), {});
  if ("what" in feed) throw new Error(feed.what);
  const address = `https://pod.example/${number}`;
  const page = { address, url: address, file: "feed.xml", status: 200, bytes: 1, digest: "", hops: [] };
  return { page, feed };
}

it("a feed whose documents have no end is a fault after a thousand", async () => {
  const asked: string[] = [];
  const pages = await furtherPages(endlessPage(1), async (address) => {
    asked.push(address);
    return endlessPage(Number(new URL(address).pathname.slice(1)));
  });
  expect(pages).toMatchObject({ what: "has more than 1000 pages" });
  expect(asked).toHaveLength(999);
});
