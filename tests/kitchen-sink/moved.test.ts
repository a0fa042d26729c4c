import { beforeAll, describe, expect, test } from "vitest";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import { type FeedElement, parseXml } from "../../src/feed-check/parse-xml.ts";
import { atomBytes } from "../../src/feeds/serve/atom-bytes.ts";
import { jsonFeedBytes } from "../../src/feeds/serve/json-feed-bytes.ts";
import { rssFeed } from "../../src/feeds/serve/rss-bytes.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { builtShow, KITCHEN_SINK, NOW } from "./built-show.ts";

// What another host's feed said, through all of the build. The reader trims nothing.

let episode: Episode;
let item: FeedElement;
let enclosureLink: FeedElement | undefined;
let json: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  const { catalog } = await builtShow(KITCHEN_SINK, await temporaryFolder());
  const edition = editionAt(catalog, NOW);
  episode = catalog.episodeAt(catalog.indexOf("moved"));
  const [rss] = rootsOf([...rssFeed(edition).bytes()]);
  const items = rss?.children.flatMap(({ children }) => children.filter(({ name }) => name === "item"));
  item = items?.find((each) => textIn(each, "title") === "Moved") ?? raise("no item");
  const [atom] = rootsOf(atomBytes(edition));
  const entry = atom?.children.findLast(({ name }) => name === "atom:entry");
  enclosureLink = entry?.children.findLast(({ name }) => name === "atom:link");
  json = JSON.parse(Buffer.concat(jsonFeedBytes(edition)).toString()).items.at(-1);
});

function rootsOf(bytes: readonly Uint8Array[]): readonly FeedElement[] {
  const read = parseXml(Buffer.concat(bytes).toString());
  return typeof read === "string" ? raise(read) : read.roots;
}

function raise(what: string): never {
  throw new Error(what);
}

function childOf(element: FeedElement, name: string): FeedElement | undefined {
  return element.children.find((child) => child.name === name);
}

function textIn(element: FeedElement, name: string): string | undefined {
  return childOf(element, name)?.text;
}

describe("an episode that came from elsewhere has", () => {
  test("its guid, byte for byte", () => {
    const guid = " Moved-3 &amp; <3>\tof\r\nanother host\n ";

    expect(textIn(item, "guid")).toBe(guid);
    expect(json.id).toBe(guid);
  });

  test("its author, and its title for Apple", () => {
    const names = ["title", "itunes:title", "itunes:author", "dc:creator"];

    expect(names.map((name) => textIn(item, name))).toEqual([
      "Moved",
      "Moved, for Apple",
      "Carol Elsewhere",
      "Carol Elsewhere",
    ]);
  });

  test("its number and season, which Apple does not take", () => {
    const names = ["podcast:episode", "podcast:season", "itunes:episode", "itunes:season"];

    expect(names.map((name) => textIn(item, name))).toEqual(["0", "0", undefined, undefined]);
  });

  test("its notes, made safe", () => {
    expect(episode.notesHtml).toBe(
      `<div>It came from <b>another</b> host &amp; stays,\n<br />as it was <a href="#t=21">(0:21)</a>. <a href="https://old.example/?a=1&amp;b=2" rel="noopener noreferrer">Old page</a></div>\n\n<ul><li>One</li><li>Two</li></ul>`,
    );
  });

  test("where else it is", () => {
    const link = childOf(item, "podcast:contentLink");

    expect([link?.text, link?.attributes.get("href")]).toEqual([
      "Watch & listen",
      "https://tube.example/3?a=1&b=2",
    ]);
  });

  test("its files on other hosts", () => {
    const named = ["itunes:image", "podcast:chapters", "podcast:transcript"];
    const elements = item.children.filter(({ name }) => named.includes(name));

    expect(elements.map(({ name, attributes }) => [name, Object.fromEntries(attributes)])).toEqual([
      ["itunes:image", { href: "https://cdn.example/moved.jpg" }],
      [
        "podcast:transcript",
        {
          url: "https://cdn.example/moved?words",
          type: "application/srt",
          language: "en",
          rel: "captions",
        },
      ],
      ["podcast:transcript", { url: "https://cdn.example/moved.de.VTT", type: "text/vtt", language: "de" }],
      ["podcast:chapters", { url: "https://cdn.example/moved?chapters", type: "application/json+chapters" }],
    ]);
    expect(json.image).toBe("https://cdn.example/moved.jpg");
  });

  test("a share picture, drawn of the show's artwork", () => {
    expect(episode.cover).toEqual({ href: "https://cdn.example/moved.jpg", variants: [] });
    expect(episode.share).toMatch(/^\/assets\/file-[0-9a-f]{16}\.jpg$/);
  });

  test("its audio, of which nobody said how large and how long it is", () => {
    const url = "http://cdn.example/moved?id=3";

    expect(Object.fromEntries(childOf(item, "enclosure")?.attributes ?? [])).toEqual({
      url: `https://stats.example/e/${url}`,
      length: "0",
      type: "audio/mpeg",
    });
    expect(childOf(item, "itunes:duration")).toBeUndefined();
    expect(json.attachments).toEqual([{ url, mime_type: "audio/mpeg" }]);
    expect(Object.fromEntries(enclosureLink?.attributes ?? [])).toEqual({
      rel: "enclosure",
      type: "audio/mpeg",
      href: url,
    });
  });
});
