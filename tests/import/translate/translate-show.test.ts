import { describe, expect, it } from "vitest";
import { surveyItems } from "../../../src/import/translate/survey-items.ts";
import { CHANNEL, FEED_ADDRESS, feedWith, type ITEM, itemWith, showOf } from "./translated.ts";

/** What the sound channel says. */
const FIELDS = {
  title: "Harbour Notes",
  description: "Short talks.",
  author: "Ann Example",
  owner: { name: "Ann Example", email: "ann@old.example" },
  language: "en",
  url: "https://show.example",
  artwork: "https://old.example/art.jpg",
  categories: ["Technology"],
  explicit: false,
  guid: "d84ced82-1926-54c0-88c2-bb01dd35d7e3",
  feed: { people: false, pageLink: false },
};

/** What is in the channel instead of what. */
type Change = readonly [from: string | RegExp, to: string];

const CASES: readonly (readonly [string, Change, Readonly<Record<string, unknown>>, readonly string[]])[] = [
  ["nothing", ["", ""], {}, []],
  [
    "a podcast:guid in capitals",
    [/<podcast:guid>.*<\/podcast:guid>/, "<podcast:guid>D84CED82-1926-54C0-88C2-BB01DD35D7E3</podcast:guid>"],
    {},
    [],
  ],
  [
    "a category of before 2019",
    ['text="Technology"', 'text="News &amp;amp; Politics"'],
    { categories: ["News > Politics"] },
    ["the category “News &amp; Politics” is called News > Politics now"],
  ],
  [
    "categories within others, one empty",
    [
      '<itunes:category text="Technology"/>',
      '<itunes:category text="Games &amp; Hobbies"><itunes:category text="Video Games"/></itunes:category><itunes:category text=""/><itunes:category text="Arts"/>',
    ],
    { categories: ["Leisure > Video Games", "Arts"] },
    ["the category “Games & Hobbies > Video Games” is called Leisure > Video Games now"],
  ],
  [
    "a category that nobody knows beside a good one",
    ['<itunes:category text="Technology"/>', '<itunes:category text="Ships"/><itunes:category text="Arts"/>'],
    { categories: ["Arts"] },
    ["the category “Ships” is none of Apple's; it was left out"],
  ],
  [
    "a category for Google alone",
    ['<itunes:category text="Technology"/>', '<googleplay:category text="Music"/>'],
    { categories: ["Music"] },
    [],
  ],
  [
    "en_US as its language",
    ["<language>en<", "<language>en_US<"],
    { language: "en-us" },
    ["the language “en_US” is written as en-us now"],
  ],
  [
    "a language by its name",
    ["<language>en<", "<language>Deutsch<"],
    { language: "de" },
    ["the language “Deutsch” is written as de now"],
  ],
  ["explicit as yes", ["<itunes:explicit>false", "<itunes:explicit>Yes"], { explicit: true }, []],
  ["explicit as clean", ["<itunes:explicit>false", "<itunes:explicit>clean"], {}, []],
  [
    "an owner in managingEditor alone",
    [/<itunes:owner>.*<\/itunes:owner>/, "<managingEditor>bob@old.example (Bob Muster)</managingEditor>"],
    { owner: { name: "Ann Example", email: "bob@old.example" } },
    [],
  ],
  [
    "an owner who is named with the lock",
    [/<itunes:owner>.*<\/itunes:owner>/, '<podcast:locked owner="bob@old.example">yes</podcast:locked>'],
    { owner: { name: "Ann Example", email: "bob@old.example" } },
    [],
  ],
  ["no lock", ["", "<podcast:locked>no</podcast:locked>"], { locked: false }, []],
  [
    "artwork in RSS's own element",
    [/<itunes:image [^>]*>/, "<image><url>https://old.example/art.jpg</url></image>"],
    {},
    [],
  ],
  [
    "another description for Apple",
    ["", "<itunes:summary>Long talks.</itunes:summary>"],
    {},
    ["a further description of the show that differs was left out"],
  ],
  ["a subtitle", ["", "<itunes:subtitle>With tea</itunes:subtitle>"], { tagline: "With tea" }, []],
  [
    "a description of 5,000 letters",
    ["Short talks.", `${"talk ".repeat(500)}&lt;br&gt;&lt;br&gt;${"talk ".repeat(500)}`],
    { description: "talk ".repeat(500).trim() },
    ["the show's description is longer than 4,000 bytes; it was cut"],
  ],
  ["serial episodes", ["", "<itunes:type>Serial</itunes:type>"], { type: "serial" }, []],
  [
    "a block, and a service that may",
    ["", '<itunes:block>yes</itunes:block><podcast:block id="Apple">no</podcast:block>'],
    { block: ["all", { service: "apple", blocked: false }] },
    [],
  ],
  [
    "a hub, codes and countries",
    [
      "",
      '<atom:link rel="hub" href="https://hub.example/"/><itunes:applepodcastsverify>CODE</itunes:applepodcastsverify><spotify:countryOfOrigin>de gb</spotify:countryOfOrigin><spotify:limit recentCount="5"/>',
    ],
    {
      hub: "https://hub.example/",
      txt: [{ purpose: "applepodcastsverify", text: "CODE" }],
      spotify: { countries: ["DE", "GB"], limit: 5 },
    },
    [],
  ],
  [
    "a link for giving money",
    ["", '<atom:link rel="payment" href="https://pay.example" title="Tip"/>'],
    { funding: [{ url: "https://pay.example", text: "Tip" }] },
    [],
  ],
  [
    "a trailer without a date",
    ["", '<podcast:trailer url="https://x.example/t.mp3">Soon</podcast:trailer>'],
    {},
    ["trailers[0] was left out: its published is missing"],
  ],
  [
    "a trailer",
    [
      "",
      '<podcast:trailer url="https://x.example/t.mp3" pubdate="Fri, 02 Oct 2026 06:00:00 GMT" length="9" type="audio/mpeg" season="2">Soon</podcast:trailer>',
    ],
    {
      trailers: [
        {
          title: "Soon",
          published: "2026-10-02T06:00Z",
          url: "https://x.example/t.mp3",
          bytes: 9,
          type: "audio/mpeg",
          season: 2,
        },
      ],
    },
    [],
  ],
  [
    "a podroll, a publisher and a rhythm",
    [
      "",
      '<podcast:podroll><podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810"/><podcast:remoteItem feedUrl="https://x.example"/></podcast:podroll><podcast:publisher><podcast:remoteItem feedGuid="003af0a0-6a45-55cf-b765-68e3d349551a" medium="publisher"/></podcast:publisher><podcast:updateFrequency rrule="FREQ=WEEKLY">Weekly</podcast:updateFrequency>',
    ],
    {
      podroll: [{ feedGuid: "917393e3-1b1e-5cef-ace4-edaa54e1f810" }],
      publisher: { feedGuid: "003af0a0-6a45-55cf-b765-68e3d349551a" },
      updateFrequency: { text: "Weekly", rrule: "FREQ=WEEKLY" },
    },
    ["podroll[1] was left out: its feedGuid is missing"],
  ],
  [
    "a live stream without a link",
    [
      "",
      '<podcast:liveItem status="pending" start="2026-12-01T19:00:00Z"><title>Live</title><guid>l1</guid><enclosure url="https://x.example/s" type="audio/mpeg" length="1"/></podcast:liveItem>',
    ],
    {},
    ["live[0] was left out: its contentLinks is missing"],
  ],
  [
    "elements without a home",
    ["", "<media:rating>adult</media:rating><itunes:foo/><itunes:foo/><ttl>60</ttl>"],
    {},
    [
      "<media:rating> stands there once and has no home in Airdate; it was left behind",
      "<itunes:foo> stands there 2 times and has no home in Airdate; it was left behind",
    ],
  ],
];

describe("a channel with", () => {
  it.each(CASES)("%s", (_, [from, to], fields, remarks) => {
    const show = showOf(feedWith(from === "" ? CHANNEL + to : CHANNEL.replace(from, to), []));
    expect(show.fields).toEqual({ ...FIELDS, ...fields });
    expect(show.remarks.map(({ what }) => what)).toEqual(remarks);
    expect(show.missing).toEqual([]);
  });
});

describe("a channel without a guid of its own", () => {
  const without = CHANNEL.replace(/<podcast:guid>.*<\/podcast:guid>/, "");

  it.each([
    ["has none", without, "it has no podcast:guid"],
    [
      "has a word for it",
      `${without}<podcast:guid>y0ur-gu1d</podcast:guid>`,
      "its podcast:guid “y0ur-gu1d” is no UUID",
    ],
  ])("gets the one of the old feed's address when it %s", (_, channel, what) => {
    const show = showOf(feedWith(channel, []), { feedAddress: "https://podnews.net/rss" });
    expect(show.fields.guid).toBe("9b024349-ccf0-5f69-a609-6b82873eab3c");
    expect(show.remarks).toEqual([
      {
        place: "channel",
        what: `${what}; 9b024349-ccf0-5f69-a609-6b82873eab3c is what directories compute from https://podnews.net/rss`,
      },
    ]);
  });
});

describe("a channel that says next to nothing", () => {
  const feed = feedWith("<link>https://old.example/</link>", []);

  it("asks for all that a show must have, at once", () => {
    const { missing } = showOf(feed);
    expect(missing.map(({ field, flag }) => `${field} ${flag}`)).toEqual([
      ...[
        "title --title",
        "description --description",
        "author --author",
        "owner.name --author",
        "owner.email --email",
      ],
      ...["language --language", "artwork --artwork", "categories --category", "explicit --explicit"],
    ]);
  });

  it("takes what it is given instead", () => {
    const { fields } = showOf(feed, {
      ...{ title: "T", description: "D", author: "A", email: "a@b.example", language: "de" },
      ...{ categories: ["Arts > Books"], explicit: true, timezone: "Europe/Berlin" },
    });
    expect(fields).toMatchObject({
      ...{
        title: "T",
        description: "D",
        author: "A",
        owner: { name: "A", email: "a@b.example" },
        language: "de",
      },
      ...{ categories: ["Arts > Books"], explicit: true, timezone: "Europe/Berlin" },
    });
  });
});

describe("the items of a feed, together,", () => {
  const item = (parts: Partial<typeof ITEM>) => itemWith(parts);
  const prefixed = (prefix: string, name: string) => ({
    guid: `<guid>${name}</guid>`,
    audio: `<enclosure url="https://${prefix}cdn.example/${name}.mp3" length="1" type="audio/mpeg"/>`,
  });

  it("give the show their prefixes, and the names of their seasons", () => {
    const feed = feedWith(CHANNEL, [
      item({
        ...prefixed("op3.dev/e/dts.podtrac.com/redirect.mp3/", "a"),
        more: '<podcast:season name="Water">2</podcast:season>',
      }),
      item({ ...prefixed("op3.dev/e/", "b"), more: '<podcast:season name="Land">1</podcast:season>' }),
    ]);
    const show = showOf(feed);
    expect(show.fields).toMatchObject({
      enclosurePrefixes: ["https://op3.dev/e/"],
      seasons: { 1: { name: "Land" }, 2: { name: "Water" } },
    });
    expect(show.remarks.map(({ what }) => what)).toEqual([
      "not all audio addresses begin with https://dts.podtrac.com/redirect.mp3/; those that do keep it",
    ]);
  });

  it("are refused when two share a guid, with both titles", () => {
    const feed = feedWith(CHANNEL, [item({}), item({ title: "<title>Locks</title>" })]);
    expect(surveyItems(feed.items).faults).toEqual([
      {
        what: "the guid “tides-1” is that of item 1 “Tides” and item 2 “Locks”",
        fix: "give each item a guid of its own in the old feed: to apps these are one episode",
      },
    ]);
  });

  it("are told when two share a number, and what has no home", () => {
    const more = "<itunes:episode>7</itunes:episode><media:rating>x</media:rating>";
    const feed = feedWith(CHANNEL, [
      item({ more }),
      item({ guid: "<guid>2</guid>", title: "<title>Locks</title>", more }),
    ]);
    expect(showOf(feed, { feedAddress: FEED_ADDRESS }).remarks.map(({ what }) => what)).toEqual([
      "of the items: the number 7 is that of item 1 “Tides” and item 2 “Locks”",
      "of the items: <media:rating> stands there 2 times and has no home in Airdate; it was left behind",
    ]);
  });
});
