import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import type { Show } from "../../src/catalog/show.ts";
import { atomBytes } from "../../src/feeds/serve/atom-bytes.ts";
import { jsonFeedBytes } from "../../src/feeds/serve/json-feed-bytes.ts";
import { rssFeed } from "../../src/feeds/serve/rss-bytes.ts";
import { escapeXml, xmlText } from "../../src/html/escape-xml.ts";
import { episodeSchema } from "../../src/schemas/episode-schema.ts";
import { showSchema } from "../../src/schemas/show-schema.ts";
import { exampleCatalog, exampleEpisode, NOTES_ALONE } from "../catalog/example-show.ts";
import { xmlFault } from "./xml-fault.ts";
import { childCalled, childrenCalled, xmlTree } from "./xml-tree.ts";

const PIECES = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "]]>",
  "<![CDATA[",
  "<!--",
  "&amp;",
  "</channel></rss>",
  "</entry></feed>",
  "<updated>x</updated>",
  "<lastBuildDate>",
  "$&",
  "\\",
  "\u0000",
  "\u001F",
  "\uD800",
  "\uDC00",
  "\uFFFE",
  "\uE000content\uE000",
  "\u202E",
  "שלום",
  "👩‍👩‍👧‍👦",
];

/** Text as it comes: whole, and with letters at its ends, since readers trim it; white space is single, as the schema makes it. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 8 })
  .map((parts) => `x${parts.join("").replace(/\s/g, " ")}x`);

function addressOf(text: string): string {
  return `https://x.example/?q=${encodeURIComponent(text.toWellFormed())}`;
}

function episodeOf(text: string): Episode {
  return exampleEpisode({
    title: text,
    // The one text that is made into a digest: half a character has none, and the schema refuses it.
    guid: text.toWellFormed(),
    summary: text,
    subtitle: text,
    notesHtml: `<p>${escapeXml(text)}</p>`,
    tags: [text],
    number: 1.5,
    numberDisplay: text,
    season: 1,
    audio: { ...exampleEpisode().audio, href: addressOf(text) },
    people: [{ name: text, role: text, group: text, href: addressOf(text) }],
    chapters: [{ startSeconds: 0, title: text, href: addressOf(text) }],
    soundbites: [{ start: 0, duration: 1, title: text }],
    locations: [{ name: text }],
    txt: [{ purpose: text, text }],
    funding: [{ url: addressOf(text), text }],
    images: [{ href: addressOf(text), alt: text, purpose: text }],
    social: [{ protocol: "nostr", uri: addressOf(text), accountId: text }],
    chat: { server: "x.example", protocol: "irc", accountId: text, space: text },
    value: {
      type: text,
      method: text,
      recipients: [{ name: text, type: "node", address: text, split: 1, customKey: text, customValue: text }],
    },
  });
}

function showOf(text: string): Partial<Show> {
  return {
    ...NOTES_ALONE,
    title: text,
    descriptionHtml: `<p>${escapeXml(text)}</p>`,
    descriptionText: text,
    author: text,
    owner: { name: text, email: text },
    copyright: text,
    tagline: text,
    seasons: { 1: { name: text } },
  };
}

function editionOf(text: string) {
  return editionAt(exampleCatalog([episodeOf(text)], showOf(text)), Number.MAX_SAFE_INTEGER);
}

const join = (parts: Iterable<Uint8Array>): string => Buffer.concat([...parts]).toString();

describe("any text in every field of a show and an episode", () => {
  test("gives well-formed RSS that reads back without what XML cannot hold", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = join(rssFeed(editionOf(text)).bytes());
        expect(xmlFault(xml)).toBeNull();
        const kept = xmlText(text);
        const channel = childCalled(xmlTree(xml), "channel");
        const item = childCalled(channel, "item");
        const textIn = (name: string) => childCalled(item, name).text;
        const attributesOf = (name: string) => childCalled(item, name).attributes;

        expect(childCalled(channel, "title").text).toBe(kept);
        expect(childCalled(channel, "copyright").text).toBe(kept);
        expect(textIn("guid")).toBe(xmlText(text.toWellFormed()));
        for (const name of [
          ...["title", "category", "dc:creator", "itunes:title", "itunes:subtitle", "podcast:person"],
          ...["podcast:soundbite", "podcast:location", "podcast:txt", "podcast:funding"],
        ]) {
          expect(textIn(name), name).toBe(kept);
        }
        expect(textIn("content:encoded")).toBe(`<p>${escapeXml(text)}</p>`);
        expect(attributesOf("enclosure")).toMatchObject({ url: addressOf(text) });
        expect(attributesOf("podcast:person")).toEqual({
          role: kept.toLowerCase(),
          group: kept.toLowerCase(),
          href: addressOf(text),
        });
        expect(attributesOf("podcast:season")).toEqual({ name: kept });
        expect(attributesOf("podcast:episode")).toEqual({ display: kept });
        expect(attributesOf("podcast:value")).toEqual({ type: kept, method: kept });
        expect(attributesOf("podcast:image")).toMatchObject({ alt: kept, purpose: kept });
        expect(childCalled(childCalled(item, "psc:chapters"), "psc:chapter").attributes).toMatchObject({
          title: kept,
          href: addressOf(text),
        });
      }),
    );
  });

  test("gives well-formed Atom that reads back without what XML cannot hold", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const xml = join(atomBytes(editionOf(text)));
        expect(xmlFault(xml)).toBeNull();
        const kept = xmlText(text);
        const feed = xmlTree(xml);
        const entry = childCalled(feed, "entry");

        expect(childCalled(feed, "title").text).toBe(kept);
        expect(childCalled(feed, "subtitle").text).toBe(kept);
        expect(childCalled(feed, "rights").text).toBe(kept);
        expect(childCalled(childCalled(feed, "author"), "name").text).toBe(kept);
        expect(childCalled(entry, "title").text).toBe(escapeXml(text));
        expect(childCalled(entry, "summary").text).toBe(escapeXml(text));
        expect(childCalled(entry, "content").text).toBe(`<p>${escapeXml(text)}</p>`);
        expect(childCalled(childCalled(entry, "author"), "name").text).toBe(kept);
        expect(childCalled(entry, "category").attributes).toEqual({ term: kept });
        expect(childrenCalled(entry, "link").at(-1)?.attributes.href).toBe(addressOf(text));
      }),
    );
  });

  test("reads back from JSON Feed as it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = JSON.parse(join(jsonFeedBytes(editionOf(text))));

        expect(json).toMatchObject({ title: text, description: text, authors: [{ name: text }] });
        expect(json.items).toMatchObject([
          {
            id: text.toWellFormed(),
            title: text,
            summary: text,
            tags: [text],
            authors: [{ name: text, url: addressOf(text) }],
            attachments: [{ url: addressOf(text) }],
            content_html: `<p>${escapeXml(text)}</p>`,
          },
        ]);
      }),
    );
  });

  test("gives well-formed OPML", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { opml } = editionOf(text).shells;
        expect(xmlFault(opml)).toBeNull();
        const [outline] = childrenCalled(childCalled(xmlTree(opml), "body"), "outline");

        expect(outline?.attributes).toMatchObject({ text: xmlText(text), description: xmlText(text) });
      }),
    );
  });
});

describe("a title of 100 KB is refused", () => {
  test.each([
    ["of a show", showSchema("UTC")],
    ["of an episode", episodeSchema("UTC")],
  ])("%s", (_, schema) => {
    const result = schema.safeParse({ title: "潮".repeat(34_000) });
    const issue = result.error?.issues.find(({ path }) => path.join() === "title");

    expect(issue?.message).toContain("has 34000 characters");
  });
});
