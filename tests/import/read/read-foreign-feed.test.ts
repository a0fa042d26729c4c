import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childText } from "../../../src/feed-check/feed.ts";
import {
  type ForeignFeed,
  readForeignFeed,
  readOwnFeed,
} from "../../../src/import/read/read-foreign-feed.ts";
import type { Fault } from "../../../src/schemas/fault.ts";
import { runs } from "../../fuzz.ts";
import { type AfflictedFeed, MENDED_FEEDS, REFUSED_FEEDS } from "./afflicted-feeds.ts";

function read({ bytes, contentType }: AfflictedFeed): ForeignFeed | Fault {
  return readForeignFeed(bytes, contentType === undefined ? {} : { contentType });
}

function feedOf(source: string): ForeignFeed {
  const feed = readForeignFeed(new TextEncoder().encode(source), {});
  if ("what" in feed) throw new Error(feed.what);
  return feed;
}

function guidsOf(feed: ForeignFeed): string[] {
  return [...feed.items()].map(({ children }) => children.get("guid")?.[0]?.text ?? "none");
}

describe("a feed with an affliction that can be mended", () => {
  it.each(MENDED_FEEDS)("is read, and what was mended is told: $name", (afflicted) => {
    const feed = read(afflicted);
    if ("what" in feed) throw new Error(feed.what);
    expect(feed.mended).toEqual(afflicted.mended ?? []);
    expect(guidsOf(feed)).toEqual(afflicted.guids ?? ["g1"]);
    expect(feed.itemCount).toBe(afflicted.guids?.length ?? 1);
    const [first] = feed.items();
    if (afflicted.title !== undefined) expect(first?.children.get("title")?.[0]?.text).toBe(afflicted.title);
  });
});

describe("what cannot be read", () => {
  it.each(REFUSED_FEEDS)("is one fault that says why: $name", (afflicted) => {
    const fault = read(afflicted);
    if (!("what" in fault)) throw new Error("was read");
    expect(fault.what.slice(0, afflicted.fault?.length)).toBe(afflicted.fault);
    expect(fault.fix).not.toBe("");
  });

  it("tells where its feed is, when it is a page that says so", () => {
    const page = `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="https://pod.example/feed"></head></html>`;
    expect(readForeignFeed(Buffer.from(page), {})).toEqual({
      what: "is a page of HTML, no feed",
      fix: "give the address of its feed, which it says is https://pod.example/feed",
    });
  });

  it("is never read as half of it: a feed cut anywhere before its channel ends is a fault", () => {
    const whole = `<rss><channel><title>S</title><item><guid>1</guid><description><![CDATA[a]]></description></item></channel></rss>`;
    const end = whole.indexOf("</channel>") + "</channel>".length;
    for (let length = 1; length < end; length++) {
      const read = readForeignFeed(new TextEncoder().encode(whole.slice(0, length)), {});
      expect("what" in read, whole.slice(0, length)).toBe(true);
    }
  });

  it("never throws, whatever the bytes are", () => {
    const markup = fc.constantFrom(
      ..."<|>|</|/>|<rss>|<channel>|</channel>|</rss>|<item>|</item>|<title>|</title>|<![CDATA[|]]>|<!--|-->|&|&amp;|&#|;|<?xml|?>|<!DOCTYPE|[|=|\"|'|a|\0|\uD800| |<feed>|<entry>".split(
        "|",
      ),
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .array(markup, { maxLength: 60 })
        .map((parts) => new TextEncoder().encode(`<rss><channel>${parts.join("")}`)),
      fc.array(markup, { maxLength: 60 }).map((parts) => Buffer.from(parts.join(""), "utf16le")),
    );
    fc.assert(
      fc.property(bytes, (any) => {
        const read = readForeignFeed(any, {});
        expect("what" in read ? read.what.length : guidsOf(read).length).toBeGreaterThanOrEqual(0);
        if (!("what" in read)) expect(guidsOf(read)).toHaveLength(read.itemCount);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("a feed that was read", () => {
  it("may be gone through again, its items told by number and title", () => {
    const feed = feedOf("<rss><channel><item><title>Tides</title></item><item/></channel></rss>");
    expect([...feed.items()].map(({ place }) => place)).toEqual(["item 1 “Tides”", "item 2"]);
    expect([...feed.items()].map(({ kind }) => kind)).toEqual(["item", "item"]);
  });

  it("keeps live items with the channel, and items out of it", () => {
    const feed = feedOf(
      '<rss><channel><podcast:liveItem status="live"><title>Live</title><guid>l</guid></podcast:liveItem><item/></channel></rss>',
    );
    expect(feed.channel.element.children.map(({ name }) => name)).toEqual(["podcast:liveItem"]);
    expect(feed.channel.element.children[0]?.children.map(({ name }) => name)).toEqual(["title", "guid"]);
  });

  it.each([
    ["another prefix", 'xmlns:p="https://podcastindex.org/namespace/1.0"', "p"],
    [
      "the address of the document",
      'xmlns:podcast="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"',
      "podcast",
    ],
    ["http for https", 'xmlns:p="http://podcastindex.org/namespace/1.0/"', "p"],
    ["an address that is another one", 'xmlns:podcast="https://example.com/"', "podcast"],
    ["no address", "", "podcast"],
  ])("has its elements under their usual names: %s", (_, declaration, prefix) => {
    const feed = feedOf(
      `<rss ${declaration}><channel><${prefix}:locked>yes</${prefix}:locked></channel></rss>`,
    );
    expect(childText(feed.channel, "podcast:locked")).toBe("yes");
  });

  it("has HTML that was not escaped as it is written", () => {
    const feed = feedOf(
      `<rss><channel><item><description><p class='a'>x &amp; <b>y</b><br/>z</p></description></item></channel></rss>`,
    );
    const [item] = feed.items();
    expect(item?.children.get("description")?.[0]).toEqual({
      name: "description",
      attributes: new Map(),
      text: '<p class="a">x &amp; <b>y</b><br>z</p>',
      children: [],
    });
  });
});

describe("a feed of Atom", () => {
  const feed = feedOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://a.example/">
    <title type="html">AT&amp;amp;T &lt;b&gt;Show&lt;/b&gt;</title><subtitle>Of the sea</subtitle>
    <link rel="alternate" href="/show"/><link rel="next" href="https://a.example/2"/><author><name>Ann</name></author>
    <logo>https://a.example/a.jpg</logo><rights>CC0</rights>
    <entry xml:base="https://a.example/e/"><title>One</title><id> tag:1 </id><link href="1"/><published>2026-12-01T09:00:00Z</published><updated>2026-12-02T09:00:00Z</updated>
      <link rel="enclosure" href="https://a.example/1.mp3" length="12" type="audio/mpeg"/>
      <summary>a &lt; b</summary><content type="xhtml"><div><p>x</p></div></content><category term="sea"/></entry></feed>`);

  it("has its channel in the elements of RSS", () => {
    expect(feed.kind).toBe("atom");
    const names = ["title", "link", "description", "language", "copyright", "itunes:author"];
    expect(names.map((name) => childText(feed.channel, name))).toEqual([
      "AT&T Show",
      "https://a.example/show",
      "Of the sea",
      "en",
      "CC0",
      "Ann",
    ]);
    expect(feed.channel.children.get("image")?.[0]?.children[0]?.text).toBe("https://a.example/a.jpg");
    expect(feed.channel.children.get("atom:link")).toHaveLength(2);
  });

  it("has its entries as items", () => {
    const [item] = feed.items();
    if (item === undefined) throw new Error("no item");
    expect(item.children.get("guid")?.[0]?.text).toBe(" tag:1 ");
    expect(item.children.get("guid")?.[0]?.attributes.get("isPermaLink")).toBe("false");
    const names = ["link", "pubDate", "description", "content:encoded", "category"];
    expect(names.map((name) => childText(item, name))).toEqual([
      "https://a.example/e/1",
      "2026-12-01T09:00:00Z",
      "a &lt; b",
      "<div><p>x</p></div>",
      "sea",
    ]);
    expect(Object.fromEntries(item.children.get("enclosure")?.[0]?.attributes ?? [])).toEqual({
      url: "https://a.example/1.mp3",
      length: "12",
      type: "audio/mpeg",
    });
  });
});

it("RSS 1.0 has its items as those of RSS 2.0, with their about as guid, and its picture in the channel", () => {
  const feed =
    feedOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:enc="http://purl.oclc.org/net/rss_2.0/enc#">
    <channel rdf:about="https://a.example/"><title>S</title><dc:language>en</dc:language><items><rdf:Seq/></items></channel>
    <image><url>https://a.example/a.gif</url></image>
    <item rdf:about="https://a.example/1"><title>One</title><dc:date>2026-12-01T09:00Z</dc:date>
      <enc:enclosure rdf:resource="https://a.example/1.mp3" enc:length="12" enc:type="audio/mpeg"/></item></rdf:RDF>`);
  expect(feed.kind).toBe("rss-1.0");
  expect(childText(feed.channel, "language")).toBe("en");
  expect(feed.channel.children.get("image")?.[0]?.children[0]?.text).toBe("https://a.example/a.gif");
  const [item] = feed.items();
  expect(item && [childText(item, "guid"), childText(item, "pubDate")]).toEqual([
    "https://a.example/1",
    "2026-12-01T09:00Z",
  ]);
  expect(Object.fromEntries(item?.children.get("enclosure")?.[0]?.attributes ?? [])).toEqual({
    url: "https://a.example/1.mp3",
    length: "12",
    type: "audio/mpeg",
  });
});

describe("a feed of our own", () => {
  it("may be larger than what is taken from others", () => {
    const item = `<item><guid>g</guid><description>${"a".repeat(1024 * 1024)}</description></item>`;
    const bytes = new TextEncoder().encode(`<rss><channel>${item.repeat(51)}</channel></rss>`);
    expect(readForeignFeed(bytes, {})).toMatchObject({ what: "has more than 50 MB" });
    expect(readOwnFeed(bytes).itemCount).toBe(51);
  });
});
