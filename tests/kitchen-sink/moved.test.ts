import { beforeAll, describe, expect, test } from "vitest";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import type { FeedElement } from "../../src/feed-check/parse-xml.ts";
import { parseXml } from "../../src/feed-check/parse-xml.ts";
import { jsonFeedBytes } from "../../src/feeds/serve/json-feed-bytes.ts";
import { rssFeed } from "../../src/feeds/serve/rss-bytes.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { builtShow, KITCHEN_SINK, NOW } from "./built-show.ts";

// What another host's feed said, through all of the build. The reader trims nothing.

let item: FeedElement;
let json: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  const { catalog } = await builtShow(KITCHEN_SINK, await temporaryFolder());
  const edition = editionAt(catalog, NOW);
  const read = parseXml(Buffer.concat([...rssFeed(edition).bytes()]).toString());
  if (typeof read === "string") throw new Error(read);
  const items = read.roots
    .flatMap(({ children }) => children)
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === "item");
  item = items.find((each) => textIn(each, "title") === "Moved") ?? raise("no item");
  json = JSON.parse(Buffer.concat(jsonFeedBytes(edition)).toString()).items.at(-1);
});

function raise(what: string): never {
  throw new Error(what);
}

function textIn(element: FeedElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text;
}

describe("an episode that came from elsewhere has", () => {
  test("its guid, byte for byte", () => {
    const guid = " Moved-3 &amp; <3>\tof\r\nanother host\n ";

    expect(textIn(item, "guid")).toBe(guid);
    expect(json.id).toBe(guid);
  });
});
