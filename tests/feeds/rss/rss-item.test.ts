import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Episode } from "../../../src/catalog/episode.ts";
import { ITEM_END } from "../../../src/catalog/item-end.ts";
import { parseXml } from "../../../src/feed-check/parse-xml.ts";
import { rssItem } from "../../../src/feeds/rss/rss-item.ts";
import { xmlText } from "../../../src/html/escape-xml.ts";
import { exampleEpisode, exampleNotes, exampleShow } from "../../catalog/example-show.ts";
import { feedText, readFeed } from "../read-feed.ts";
import { xmlFault } from "../xml-fault.ts";
import { childCalled, xmlTree } from "../xml-tree.ts";

/** The item of an example episode as it stands in the feed. */
function item(overrides: Partial<Episode> = {}, show = exampleShow()): string {
  const episode = exampleEpisode(overrides);
  return rssItem(episode, show, exampleNotes(episode));
}

test("an item ends as the catalog takes it for granted", () => {
  expect(Buffer.from(item()).subarray(-ITEM_END.byteLength)).toEqual(Buffer.from(ITEM_END));
});

describe("an episode with nothing optional has", () => {
  const plain = item();

  test.each([
    ["a title", "<title><![CDATA[About tides]]></title>"],
    ["a page", "<link>https://pod.example/episodes/tides</link>"],
    ["a guid that is no address", '<guid isPermaLink="false">dab81d83-dbf0-5aea-b869-ba6727de087a</guid>'],
    ["an RFC 2822 date", "<pubDate>Tue, 06 Jan 2026 09:00:00 GMT</pubDate>"],
    [
      "an enclosure",
      '<enclosure url="https://pod.example/media/tides-0a1b2c3d.mp3" length="48211011" type="audio/mpeg"/>',
    ],
    ["a description", "<description><![CDATA[<p>All about <em>tides</em>.</p>\n]]></description>"],
    ["whole notes", "<content:encoded><![CDATA[<p>All about <em>tides</em>.</p>\n]]></content:encoded>"],
    ["a duration in seconds", "<itunes:duration>2832</itunes:duration>"],
    ["false for not explicit", "<itunes:explicit>false</itunes:explicit>"],
    ["a kind", "<itunes:episodeType>full</itunes:episodeType>"],
    ["the show's author as its creator", "<dc:creator><![CDATA[Ann Example]]></dc:creator>"],
    [
      "where its moments are: apps put t= and seconds behind it",
      '<atom:link rel="http://podlove.org/deep-link" href="https://pod.example/episodes/tides#"></atom:link>',
    ],
    ["its title for Apple", "<itunes:title>About tides</itunes:title>"],
  ])("%s", (_, xml) => {
    expect(plain).toContain(xml);
  });

  test("one of every element", () => {
    const names = [...plain.matchAll(/<([a-z:]+)[ >]/gi)].map(([, name]) => name ?? "");
    const inNotes = ["p", "em"];

    expect(names.filter((name, index) => names.indexOf(name) !== index && !inNotes.includes(name))).toEqual(
      [],
    );
  });
});

describe("a guid is read back byte for byte", () => {
  const guids = [
    "  padded\t",
    "two\nlines\n",
    "\r\nof another\rmachine",
    "UPPER-case",
    "https://old.example/?p=7&x=<1>",
    `"quoted" 'twice' ]]> &amp; &#13;`,
    "\u0085\u00A0潮🌊",
  ];

  test.each(guids)("%j by a reader that trims nothing", (guid) => {
    const read = parseXml(feedText([exampleEpisode({ guid })]));
    if (typeof read === "string") throw new Error(read);
    const nodes = read.roots.flatMap(({ children }) => children).flatMap(({ children }) => children);
    const texts = nodes.filter(({ name }) => name === "item").flatMap(({ children }) => children);

    expect(read.unknownReferences.size).toBe(0);
    expect(texts.find(({ name }) => name === "guid")?.text).toBe(guid);
  });

  // That one makes a line feed of a carriage return before it resolves references, and knows none of numbers.
  test.each(guids.filter((guid) => !guid.includes("\r")))("%j by another", (guid) => {
    const channel = childCalled(xmlTree(feedText([exampleEpisode({ guid })])), "channel");

    expect(childCalled(childCalled(channel, "item"), "guid").text).toBe(guid);
  });

  test("also as an attribute", () => {
    const itemGuid = " a\tb\nc\rd ";
    const remoteItem = { feedGuid: "917393e3-1b1e-5cef-ace4-edaa54e1f810", itemGuid };
    const timeSplits = [{ start: 0, duration: 1, remoteItem }];
    const xml = item({ value: { type: "lightning", method: "keysend", recipients: [], timeSplits } });

    expect(xml).toContain('itemGuid=" a&#9;b&#10;c&#13;d "');
  });
});

describe("an optional field becomes an element", () => {
  test.each<[string, Partial<Episode>, string]>([
    ["author", { author: "Bob & Co." }, "<itunes:author>Bob &amp; Co.</itunes:author>"],
    ["author, for RSS", { author: "Bob & Co." }, "<dc:creator><![CDATA[Bob & Co.]]></dc:creator>"],
    ["title for Apple", { title: "12: Tides", itunesTitle: "Tides" }, "<title><![CDATA[12: Tides]]></title>"],
    ["title for Apple, there", { itunesTitle: "Tides & I" }, "<itunes:title>Tides &amp; I</itunes:title>"],
    ["subtitle", { subtitle: "Wet & cold" }, "<itunes:subtitle>Wet &amp; cold</itunes:subtitle>"],
    ["explicit", { explicit: true }, "<itunes:explicit>true</itunes:explicit>"],
    ["type", { type: "trailer" }, "<itunes:episodeType>trailer</itunes:episodeType>"],
    ["block", { block: true }, "<itunes:block>Yes</itunes:block>"],
    [
      "tags",
      { tags: ["sea", "R&D"] },
      "<category><![CDATA[sea]]></category><category><![CDATA[R&D]]></category>",
    ],
    ["number, for Apple", { number: 7 }, "<itunes:episode>7</itunes:episode>"],
    ["number", { number: 7 }, "<podcast:episode>7</podcast:episode>"],
    ["decimal number", { number: 7.5 }, "<podcast:episode>7.5</podcast:episode>"],
    ["season, for Apple", { season: 2 }, "<itunes:season>2</itunes:season>"],
    ["season", { season: 2 }, "<podcast:season>2</podcast:season>"],
    [
      "cover",
      { cover: { href: "/assets/cover-1.jpg", variants: [] } },
      '<itunes:image href="https://pod.example/assets/cover-1.jpg"></itunes:image>',
    ],
    [
      "chapters",
      { chaptersFile: "/assets/tides-1.json" },
      '<podcast:chapters url="https://pod.example/assets/tides-1.json" type="application/json+chapters"></podcast:chapters>',
    ],
  ])("%s", (_, overrides, xml) => {
    expect(item(overrides)).toContain(xml);
  });

  test.each<[string, Partial<Episode>, string]>([
    ["a decimal number is no itunes:episode", { number: 7.5 }, "<itunes:episode>"],
    ["an episode that is not blocked says nothing of it", { block: false }, "itunes:block"],
    ["an episode without people leaves the show's people alone", { people: [] }, "podcast:person"],
    ["a summary is no itunes:summary", { summary: "Short." }, "itunes:summary"],
    ["nobody is an author: RSS wants an e-mail address for one", {}, "author"],
  ])("%s", (_, overrides, absent) => {
    expect(item(overrides)).not.toContain(absent);
  });
});

test("a season carries the name that the show gives it", () => {
  const show = exampleShow({ seasons: { 2: { name: "The <lock>" } } });

  expect(item({ season: 2 }, show)).toContain('<podcast:season name="The &lt;lock&gt;">2</podcast:season>');
  expect(item({ season: 3 }, show)).toContain("<podcast:season>3</podcast:season>");
});

test("a person's role and group are in lower case, the picture's address full", () => {
  const person = {
    name: "Bob & Co.",
    role: "Co-Host",
    group: "Cast",
    href: "https://bob.example/?a=1&b=2",
    picture: { href: "/assets/bob-1.jpg", variants: [] },
  };

  expect(item({ people: [person] })).toContain(
    '<podcast:person role="co-host" group="cast" img="https://pod.example/assets/bob-1.jpg" href="https://bob.example/?a=1&amp;b=2">Bob &amp; Co.</podcast:person>',
  );
});

test("the people of an item are its own alone: they replace the channel's", () => {
  const show = exampleShow({ people: [{ name: "Harriet" }] });

  expect(item({ people: [{ name: "Bob" }] }, show)).toContain("<podcast:person>Bob</podcast:person>");
  expect(item({ people: [{ name: "Bob" }] }, show)).not.toContain("Harriet");
});

test("Apple's number is whole, the podcast namespace's may be decimal", () => {
  const xml = item({ number: 3.5, numberDisplay: "3½" });

  expect(xml).toContain('<podcast:episode display="3½">3.5</podcast:episode>');
  expect(xml).not.toContain("<itunes:episode>");
});

test.each([
  [{ youtube: "abcdefghijk" }, ["https://www.youtube.com/watch?v=abcdefghijk"]],
  [{ live: "https://v.example/l" }, ["https://v.example/l"]],
  [{}, []],
])("a video %j leads to %j", (video, links) => {
  const read = [...item({ video }).matchAll(/<podcast:contentLink href="([^"]*)"/g)].map(([, href]) => href);

  expect(read).toEqual(links);
});

test("a crossover without a title is called after the other show", () => {
  expect(item({ original: { show: "Other", url: "https://o.example/" } })).toContain(
    '<podcast:contentLink href="https://o.example/">Other</podcast:contentLink>',
  );
});

test("an enclosure stands behind the show's prefixes; a transcript does not", () => {
  const show = exampleShow({ enclosurePrefixes: ["https://stats.example/e/"] });
  const transcripts = [{ format: "vtt", path: "/assets/t-1.vtt", language: "en", captions: true }] as const;

  expect(item({ transcripts }, show)).toContain(
    '<enclosure url="https://stats.example/e/pod.example/media/tides-0a1b2c3d.mp3"',
  );
  expect(item({ transcripts }, show)).toContain('url="https://pod.example/assets/t-1.vtt"');
});

test("hidden chapters alone are no psc:chapters", () => {
  const silent = { startSeconds: 0, title: "", image: "/i.jpg", hidden: true } as const;

  expect(item({ chapters: [silent] })).not.toContain("psc:");
  expect(item({ chapters: [silent, { startSeconds: 1, title: "One" }] })).toContain("<psc:chapters");
});

test("an episode 0 of season 0 is one for the podcast namespace alone", () => {
  const xml = item({ number: 0, season: 0 });

  expect(xml).toContain("<podcast:season>0</podcast:season><podcast:episode>0</podcast:episode>");
  expect(xml).not.toMatch(/itunes:(?:season|episode)>/);
});

test("audio that lives elsewhere keeps its address, escaped", () => {
  const audio = { ...exampleEpisode().audio, href: "https://cdn.example/7.mp3?a=1&b=2" };

  expect(item({ audio })).toContain('<enclosure url="https://cdn.example/7.mp3?a=1&amp;b=2"');
});

test("audio of unknown size and length has an enclosure all the same", () => {
  const xml = item({
    audio: { href: "https://cdn.example/7", type: "audio/mpeg", store: { kind: "elsewhere" } },
  });

  expect(xml).toContain('<enclosure url="https://cdn.example/7" length="0" type="audio/mpeg"/>');
  expect(xml).not.toContain("itunes:duration");
});

test("a length with fractions is rounded to whole seconds", () => {
  const audio = { ...exampleEpisode().audio, durationSeconds: 61.5 };

  expect(item({ audio })).toContain("<itunes:duration>62</itunes:duration>");
});

test("the first instant of 1970 is a date too", () => {
  expect(item({ publishedAt: 0 })).toContain("<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>");
});

test("an item is one run of text that begins and ends with itself and a line's end", () => {
  expect(item({ title: "<item> </channel> ]]>" })).toMatch(/^<item>.*<\/item>\n$/s);
});

test("an episode that is compiled on another day gives the same text", () => {
  const onDay = (day: number): string => {
    vi.useFakeTimers({ now: day });
    return item();
  };
  expect(onDay(Date.UTC(2026, 0, 1))).toBe(onDay(Date.UTC(2027, 1, 2)));
});

afterEach(() => {
  vi.useRealTimers();
});

describe("]]> in text", () => {
  test.each(["]]>", "a]]>b", "]]]]>", "]]>]]>", "]]", "]]>\u0000", "]\u0000]>"])("%j survives", (title) => {
    const feed = readFeed([exampleEpisode({ title, notesHtml: `<p>${title}</p>` })]);
    const kept = title.replace("\u0000", "");

    expect(feed.items?.[0]).toMatchObject({
      title: kept,
      description: `<p>${kept}</p>`,
      content: { encoded: `<p>${kept}</p>` },
    });
  });
});

describe("hostile text", () => {
  const pieces = ["<", ">", "&", '"', "'", "]]>", "<![CDATA[", "<!--", "-->", "&amp;", "&nbsp;", "<item>"];
  const marks = [
    "</channel>",
    "<lastBuildDate>",
    "<?xml?>",
    "\u0000",
    "\u001F",
    "\uD800",
    "\uFFFF",
    "$&",
    "🌊",
  ];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...pieces, ...marks), fc.string({ unit: "binary", maxLength: 4 })), {
      maxLength: 8,
    })
    .map((parts) => `x${parts.join("")}x`);

  /** An example episode whose every text is `text`. */
  function episodeOf(text: string): Episode {
    return exampleEpisode({
      slug: text,
      title: text,
      guid: text,
      subtitle: text,
      notesHtml: text,
      tags: [text],
      number: 1.5,
      season: 1,
      audio: { ...exampleEpisode().audio, href: text, type: text },
      cover: { href: text, variants: [] },
      people: [{ name: text, role: text, group: text, href: text, picture: { href: text, variants: [] } }],
      transcripts: [{ format: "vtt", path: text, language: text, captions: true }],
      chaptersFile: text,
    });
  }

  test("in every field leaves the feed well-formed", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(xmlFault(feedText([episodeOf(text)], { seasons: { 1: { name: text } } }))).toBeNull();
      }),
    );
  });

  test("in every field reads back as it was", () => {
    fc.assert(
      fc.property(
        // White space within reads back as XML 1.0 §2.11 and §3.3.3 say; this reader takes comments for comments even in CDATA.
        hostile.filter((text) => !/[\t\n\r]|<!--.*-->/.test(xmlText(text))),
        (text) => {
          const kept = xmlText(text);
          const [read] = readFeed([episodeOf(text)], { seasons: { 1: { name: text } } }).items ?? [];

          expect(read).toMatchObject({
            title: kept,
            description: kept,
            guid: { value: kept },
            content: { encoded: kept },
            categories: [{ name: kept }],
            enclosures: [{ url: kept, type: kept }],
            itunes: { subtitle: kept, image: kept },
            podcast: {
              season: { name: kept },
              persons: [{ display: kept, img: kept, href: kept }],
              transcripts: [{ url: kept, language: kept }],
              chapters: { url: kept },
            },
          });
        },
      ),
    );
  });
});
