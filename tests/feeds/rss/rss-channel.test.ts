import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Show } from "../../../src/catalog/show.ts";
import { rssShell } from "../../../src/feeds/rss/rss-channel.ts";
import { xmlText } from "../../../src/html/escape-xml.ts";
import { CATEGORY_NAMES } from "../../../src/schemas/categories.ts";
import { exampleShow } from "../../catalog/example-show.ts";
import { feedText, readFeed } from "../read-feed.ts";
import { xmlFault } from "../xml-fault.ts";

const DESCRIPTION = "<p>Tides &amp; ferries.</p>";

/** The document around the items of an example show. */
function channel(overrides: Partial<Show> = {}): string {
  const { beforeDate, afterDate, tail } = rssShell(exampleShow(overrides), DESCRIPTION);
  return beforeDate + afterDate + tail;
}

describe("a show with nothing optional has", () => {
  const plain = channel();

  test.each([
    ["a declaration, first of all", '<?xml version="1.0" encoding="UTF-8"?>\n<rss '],
    ["Apple's namespace", ' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'],
    ["the podcast namespace", ' xmlns:podcast="https://podcastindex.org/namespace/1.0"'],
    ["the namespace of whole notes", ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'],
    ["a title", "<title><![CDATA[Harbour Notes]]></title>"],
    ["a description", `<description><![CDATA[${DESCRIPTION}]]></description>`],
    ["a site", "<link>https://pod.example/</link>"],
    ["a language", "<language>en</language>"],
    [
      "a picture",
      "<image><url>https://pod.example/assets/artwork-0a1b2c3d.jpg</url><title>Harbour Notes</title><link>https://pod.example/</link></image>",
    ],
    ["Apple's picture", '<itunes:image href="https://pod.example/assets/artwork-0a1b2c3d.jpg">'],
    ["an author", "<itunes:author>Ann Example</itunes:author>"],
    [
      "an owner",
      "<itunes:owner><itunes:name>Ann Example</itunes:name><itunes:email>ann@pod.example</itunes:email></itunes:owner>",
    ],
    ["false for not explicit", "<itunes:explicit>false</itunes:explicit>"],
    ["a kind", "<itunes:type>episodic</itunes:type>"],
    ["a guid", "<podcast:guid>d84ced82-1926-54c0-88c2-bb01dd35d7e3</podcast:guid>"],
    ["a lock", '<podcast:locked owner="ann@pod.example">yes</podcast:locked>'],
    ["its people", '<podcast:person role="host">Ann Example</podcast:person>'],
  ])("%s", (_, xml) => {
    expect(plain).toContain(xml);
  });

  test.each([
    "<author>",
    "itunes:summary",
    "lastBuildDate",
    "pubDate",
    "itunes:block",
    "itunes:complete",
    "copyright",
    "Podcast for Node",
  ])("no %s", (absent) => {
    expect(plain).not.toContain(absent);
  });

  test("no element without a value", () => {
    expect(plain.replaceAll(/<(itunes:image|itunes:category) [^>]*><\/\1>/g, "")).not.toMatch(
      /<([a-z:]+)[^>]*><\/\1>/i,
    );
  });

  test("one of every element that may stand once", () => {
    const names = [...plain.matchAll(/<([a-z:]+)[ >/]/gi)].map(([, name]) => name);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);

    // The title and the link of its picture, and the <p> of its description.
    expect(twice).toEqual(["title", "link"]);
  });
});

describe("what the show says becomes an element", () => {
  test.each<[string, Partial<Show>, string]>([
    ["explicit", { explicit: true }, "<itunes:explicit>true</itunes:explicit>"],
    ["serial", { type: "serial" }, "<itunes:type>serial</itunes:type>"],
    ["unlocked", { locked: false }, '<podcast:locked owner="ann@pod.example">no</podcast:locked>'],
    ["complete", { complete: true }, "<itunes:complete>Yes</itunes:complete>"],
    ["copyright", { copyright: "© 2026 Ann & Bob" }, "<copyright>© 2026 Ann &amp; Bob</copyright>"],
    ["blocked everywhere", { block: [{ blocked: true }] }, "<itunes:block>Yes</itunes:block>"],
    [
      "blocked everywhere, Apple named too",
      { block: [{ blocked: true }, { service: "apple", blocked: true }] },
      "<itunes:block>Yes</itunes:block>",
    ],
    [
      "blocked at Apple alone",
      { block: [{ service: "apple", blocked: true }] },
      '<podcast:block id="apple">yes</podcast:block>',
    ],
  ])("%s", (_, overrides, xml) => {
    expect(channel(overrides)).toContain(xml);
  });

  test.each<[string, Partial<Show>, string]>([
    ["not complete", { complete: false }, "itunes:complete"],
    ["blocked nowhere", { block: [] }, "itunes:block"],
    ["blocked at another service", { block: [{ service: "spotify", blocked: true }] }, "itunes:block"],
    ["blocked at Apple alone", { block: [{ service: "apple", blocked: true }] }, "itunes:block"],
    [
      "blocked at Apple, and not by all",
      { block: [{ blocked: false }, { service: "apple", blocked: true }] },
      "itunes:block",
    ],
    ["allowed everywhere", { block: [{ blocked: false }] }, "itunes:block"],
    [
      "blocked everywhere but at another service",
      { block: [{ blocked: true }, { service: "spotify", blocked: false }] },
      "itunes:block",
    ],
    [
      "blocked everywhere but at Apple",
      { block: [{ blocked: true }, { service: "apple", blocked: false }] },
      "itunes:block",
    ],
    ["without people", { people: [] }, "podcast:person"],
  ])("%s: no element", (_, overrides, absent) => {
    expect(channel(overrides)).not.toContain(absent);
  });
});

test("a category stands in its parent, escaped, the first one first", () => {
  expect(channel({ categories: ["Society & Culture > Places & Travel", "Technology"] })).toContain(
    '<itunes:category text="Society &amp; Culture"><itunes:category text="Places &amp; Travel"></itunes:category></itunes:category>' +
      '<itunes:category text="Technology"></itunes:category>',
  );
});

describe("itunes:new-feed-url", () => {
  test("is in the feed of a show that has moved here, which names its own feed", () => {
    expect(channel({ newFeedUrl: "https://pod.example/feed.xml" })).toContain(
      "<itunes:new-feed-url>https://pod.example/feed.xml</itunes:new-feed-url>",
    );
  });

  test.each([
    undefined,
    "https://new.example/feed.xml",
    "https://pod.example/other.xml",
    "https://pod.example/feed.xml?a=1",
  ])("is not when newFeedUrl is %s: such a feed answers with a redirect", (newFeedUrl) => {
    expect(channel(newFeedUrl === undefined ? {} : { newFeedUrl })).not.toContain("new-feed-url");
  });
});

test("a medium is always named, so that nobody has to know the default", () => {
  expect(channel()).toContain("<podcast:medium>podcast</podcast:medium>");
  expect(channel({ medium: "musicL" })).toContain("<podcast:medium>musicL</podcast:medium>");
});

test("yes, Yes and true stand where each tag wants them", () => {
  const xml = channel({
    locked: true,
    block: [{ blocked: true }],
    complete: true,
    explicit: true,
    podping: true,
  });

  expect(xml).toContain(">yes</podcast:locked>");
  expect(xml).toContain("<podcast:block>yes</podcast:block>");
  expect(xml).toContain("<itunes:block>Yes</itunes:block>");
  expect(xml).toContain("<itunes:complete>Yes</itunes:complete>");
  expect(xml).toContain("<itunes:explicit>true</itunes:explicit>");
  expect(xml).toContain('usesPodping="true"');
});

test("every category of Apple reads back", () => {
  const read = readFeed([], { categories: CATEGORY_NAMES as string[] }).itunes?.categories ?? [];
  const names = read.map(({ text, categories }) => [text, ...(categories ?? []).map((child) => child.text)]);

  expect(names.map((steps) => steps.join(" > "))).toEqual(CATEGORY_NAMES);
});

test("the frame is the same whenever it is made", () => {
  vi.setSystemTime(Date.UTC(2026, 0, 1));
  const first = channel();
  vi.setSystemTime(Date.UTC(2027, 0, 1));

  expect(channel()).toBe(first);
  vi.useRealTimers();
});

test("a show's words cannot move the place of the date", () => {
  const hostile = "<lastBuildDate>x</lastBuildDate></channel></rss>";
  const frame = rssShell(exampleShow({ title: hostile, author: hostile, copyright: hostile }), hostile);

  expect(frame.beforeDate).toMatch(/<generator>Airdate<\/generator>$/);
  expect(frame.afterDate).toMatch(/^<language>.*\n$/s);
  expect(frame.tail).toBe("</channel></rss>\n");
});

test("hostile text in every field leaves the feed well-formed, and reads back as it was", () => {
  const pieces = [
    "<",
    ">",
    "&",
    '"',
    "'",
    "]]>",
    "<![CDATA[",
    "<!",
    "&amp;",
    "</channel>",
    "?>",
    "<lastBuildDate>",
    "$&",
  ];
  const hostile = fc.array(fc.constantFrom(...pieces, "\u0000", "\uD800", "ä", "🌊"), { maxLength: 8 });
  fc.assert(
    fc.property(hostile, (parts) => {
      const text = `x${parts.join("")}x`;
      const kept = xmlText(text);
      const show: Partial<Show> = {
        title: text,
        descriptionHtml: text,
        author: text,
        owner: { name: text, email: text },
        language: text,
        copyright: text,
        guid: text,
        categories: [`${text} > ${text}`],
        artwork: { href: text, variants: [] },
        people: [{ name: text, role: text, href: text }],
      };

      expect(xmlFault(feedText([], show))).toBeNull();
      expect(readFeed([], show)).toMatchObject({
        title: kept,
        description: kept,
        copyright: kept,
        language: kept,
        image: { url: kept, title: kept },
        itunes: {
          author: kept,
          image: kept,
          owner: { name: kept, email: kept },
          categories: [{ text: kept, categories: [{ text: kept }] }],
        },
        podcast: {
          guid: kept,
          persons: [{ display: kept, href: kept }],
          locked: { value: true, owner: kept },
        },
      });
    }),
  );
});
