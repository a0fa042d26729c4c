import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedOf } from "../../../src/feed-check/feed.ts";
import { type FeedElement, parseXml } from "../../../src/feed-check/parse-xml.ts";
import { readForeignFeed } from "../../../src/import/read/read-foreign-feed.ts";
import { GOOD_FEED } from "../../feed-check/good-feed.ts";
import { runs } from "../../fuzz.ts";

/** The channel without its items, then the items, by each of the two readers. */
function strictTree(source: string): FeedElement[] {
  const document = parseXml(source);
  if (typeof document === "string") throw new Error(document);
  const feed = feedOf(document);
  if (feed === null) throw new Error("no feed");
  const { element } = feed.channel;
  const channel = { ...element, children: element.children.filter(({ name }) => name !== "item") };
  return [channel, ...feed.items.map((item) => item.element)];
}

function tolerantTree(source: string): FeedElement[] {
  const feed = readForeignFeed(new TextEncoder().encode(source), {});
  if ("what" in feed) throw new Error(feed.what);
  expect(feed.mended).toEqual([]);
  return [feed.channel.element, ...[...feed.items()].map(({ element }) => element)];
}

const text = fc
  .array(
    fc.constantFrom(
      ..."a|é|🌊| |\n|\t|\r\n|&amp;|&lt;|&gt;|&quot;|&apos;|&#38;|&#x1F30A;|&amp;nbsp;|>|\"|'|<!-- <item> -->|<?p <a> ?>|<![CDATA[<b> & ]]>|<![CDATA[]]>".split(
        "|",
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const name = fc.constantFrom(
  "title",
  "guid",
  "description",
  "itunes:image",
  "p:locked",
  "x:y",
  "pubDate",
  "category",
);
const value = fc
  .array(fc.constantFrom(..."a|ü| |&amp;|&#10;|>|'|/|=|http://x".split("|")), { maxLength: 6 })
  .map((parts) => parts.join(""));
function elementWith(child: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(name, value, text, fc.array(child, { maxLength: 3 }), fc.boolean())
    .map(([written, href, inside, children, isEmpty]) => {
      if (isEmpty) return `<${written} href="${href}" />`;
      const isText = ["title", "description"].includes(written);
      return `<${written}\n href = '${href.replaceAll("'", "")}'>${inside}${isText ? "" : children.join("\n")}</${written} >`;
    });
}

const element = elementWith(elementWith(elementWith(fc.constant("<leaf/>"))));
const feed = fc
  .array(
    fc.oneof(
      element,
      fc.array(element, { maxLength: 4 }).map((parts) => `<item>${parts.join("")}</item>`),
    ),
    { maxLength: 6 },
  )
  .map(
    (parts) =>
      `<?xml version="1.0"?>\n<!-- a --><rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:p="https://podcastindex.org/namespace/1.0" xmlns:x="urn:x"><channel>${parts.join("\n ")}</channel></rss>\n`,
  );

describe("a well-formed feed", () => {
  it.each([
    ["that passes the feed check", GOOD_FEED],
    ["of the kitchen sink", readFileSync("tests/kitchen-sink/golden/feed.xml", "utf8")],
  ])("is the same tree that the strict parser gives: one %s", (_, source) => {
    expect(tolerantTree(source)).toEqual(strictTree(source));
  });

  it("is the same tree that the strict parser gives: any", () => {
    fc.assert(
      fc.property(feed, (source) => {
        expect(tolerantTree(source)).toEqual(strictTree(source));
      }),
      { numRuns: runs(300) },
    );
  });
});
