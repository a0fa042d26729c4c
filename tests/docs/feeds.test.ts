import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { type Edition, editionAt } from "../../src/catalog/edition/edition.ts";
import { type RssDocument, rssArchivePage, rssFeed } from "../../src/feeds/serve/rss-bytes.ts";
import { episodeSchema } from "../../src/schemas/episode-schema.ts";
import { showSchema } from "../../src/schemas/show-schema.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { childCalled, childrenCalled, everyNode, type XmlNode, xmlTree } from "../feeds/xml-tree.ts";
import { builtShow, KITCHEN_SINK, NOW } from "../kitchen-sink/built-show.ts";
import { fieldRows } from "./field-table.ts";

const page = await readFile("docs/feeds.md", "utf8");
const { catalog } = await builtShow(KITCHEN_SINK, await temporaryFolder());
const edition = editionAt(catalog, NOW);
const channels = [rssFeed(edition), archivePage(edition)].map(channelOf);

/** A page of the archive, as it is with one episode a page. */
function archivePage(whole: Edition): RssDocument {
  const paged = { ...whole, show: { ...whole.show, feed: { limit: 1 } } };
  const document = rssArchivePage(paged, 1);
  if (document === null || document === "filling") throw new Error("no archive page");
  return document;
}

function channelOf(document: RssDocument): XmlNode {
  return childCalled(xmlTree(Buffer.concat([...document.bytes()]).toString()), "channel");
}

/** The cells of the table under a heading. */
function rowsOf(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function listed(heading: string): string[] {
  return rowsOf(heading).map(([tag = ""]) => tag.replaceAll("`", ""));
}

const FIELDS = new Set(
  [showSchema("UTC"), episodeSchema("UTC")].flatMap((schema) => fieldRows(schema).map(({ name }) => name)),
);

function named(nodes: readonly XmlNode[]): Set<string> {
  return new Set(nodes.map(({ name }) => name));
}

/** What stands within a live item is of its item: the table of items has it. */
const ofChannels = channels.flatMap(({ children }) =>
  children
    .filter(({ name }) => name !== "item")
    .flatMap((node) => (node.name === "podcast:liveItem" ? [node] : everyNode(node))),
);
const ofItems = channels.flatMap((channel) =>
  [...childrenCalled(channel, "item"), ...childrenCalled(channel, "podcast:liveItem")].flatMap(
    ({ children }) => children.flatMap(everyNode),
  ),
);

describe.each([
  ["Tags of the channel", named(ofChannels)],
  ["Tags of an item", named(ofItems)],
])("the table %s", (heading, emitted) => {
  test("lists every tag that is in a feed, once, and no other", () => {
    expect(listed(heading).toSorted()).toEqual([...emitted].toSorted());
  });

  test("names only fields that there are", () => {
    const named = rowsOf(heading).flatMap(([, from = ""]) =>
      [...from.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
    );

    expect(named.filter((name) => !FIELDS.has(name) && name !== "cover.jpg")).toEqual([]);
  });
});
