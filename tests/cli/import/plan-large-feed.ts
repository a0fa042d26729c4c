// Reads a feed of 50 MB and tells how many items it has: run by `large-feed.test.ts` with little memory.
import { readForeignFeed } from "../../src/import/read/read-foreign-feed.ts";

const NOTES = '<p>Über “Ebbe” &amp; Flut, mit <a href="https://pod.example/x">Quelle</a>.</p>\n'.repeat(60);
const ITEMS = 10_000;

function largeFeed(): Uint8Array {
  const items = Array.from(
    { length: ITEMS },
    (_, n) =>
      `<item><title>E ${n}</title><guid>g${n}</guid><description><![CDATA[${NOTES}]]></description></item>`,
  );
  return Buffer.from(`<rss><channel><title>Show</title>${items.join("")}</channel></rss>`);
}

const bytes = largeFeed();
const feed = readForeignFeed(bytes, {});
if ("what" in feed) throw new Error(feed.what);
let items = 0;
for (const { children } of feed.items()) items += children.get("description")?.[0]?.text === NOTES ? 1 : 0;
process.stdout.write(JSON.stringify({ megabytes: Math.round(bytes.byteLength / 1024 / 1024), items }));
