import { FIELDS, ITEM } from "./translated.ts";

/** What ails an item, the parts that it has instead, what it says unlike a sound one, and what is remarked. */
type AfflictedItem = readonly [
  affliction: string,
  parts: Partial<typeof ITEM>,
  fields: Readonly<Record<string, unknown>>,
  remarks: readonly string[],
];

const NO_GUID =
  "it has no guid; the address of its audio is it now, which apps took in its place: “https://cdn.example/tides.mp3”";

/** The enclosure of a sound item with another address or type. */
function audio(file: string, type: string): Partial<typeof ITEM> {
  return { audio: `<enclosure url="https://cdn.example/${file}" length="1000" type="${type}"/>` };
}

/** What tells an item from others: its guid, its title, its numbers. */
export const IDENTITIES: readonly AfflictedItem[] = [
  ["nothing", {}, {}, []],
  ["a guid with blanks around it", { guid: "<guid>  tides 1\n</guid>" }, { guid: "  tides 1\n" }, []],
  ["a guid in capitals", { guid: "<guid>TIDES-1</guid>" }, { guid: "TIDES-1" }, []],
  [
    "a guid that is its page",
    { guid: '<guid isPermaLink="true">https://old.example/?p=12</guid>' },
    { guid: "https://old.example/?p=12" },
    [],
  ],
  ["an empty guid", { guid: "<guid> </guid>" }, { guid: "https://cdn.example/tides.mp3" }, [NO_GUID]],
  ["no guid", { guid: "" }, { guid: "https://cdn.example/tides.mp3" }, [NO_GUID]],
  ["an author of its own", { more: "<itunes:author>Bob</itunes:author>" }, { author: "Bob" }, []],
  ["the show's author", { more: "<itunes:author>Ann Example</itunes:author>" }, {}, []],
  [
    "another title for Apple",
    { more: "<itunes:title>Why tides are late</itunes:title>" },
    { itunesTitle: "Why tides are late" },
    [],
  ],
  ["a title for Apple alone", { title: "<itunes:title>Tides</itunes:title>" }, {}, []],
  [
    "no title, but a number",
    { title: "", more: "<itunes:episode>7</itunes:episode>" },
    { title: "Episode 7", number: 7 },
    ["it has no title; “Episode 7” was written"],
  ],
  [
    "no title and no number",
    { title: "" },
    { title: "2026-10-02" },
    ["it has no title; “2026-10-02” was written"],
  ],
  [
    "a title that was escaped twice",
    { title: "<title>Tides &amp;amp; Bob&amp;#8217;s time</title>" },
    { title: "Tides & Bob’s time" },
    ["“Tides &amp; Bob&#8217;s time” was escaped twice; it is “Tides & Bob’s time” now"],
  ],
  [
    "a title on two lines",
    { title: "<title>\n  Tides\n  and times </title>" },
    { title: "Tides and times" },
    [],
  ],
  [
    "a title of 500,000 letters",
    { title: `<title>${"tide ".repeat(100_000)}</title>` },
    { title: `${"tide ".repeat(50).trim()}…` },
    [`its title is longer than 255 characters; it was cut: “${"tide ".repeat(15)}tide…”`],
  ],
  [
    "a number with words",
    { more: "<itunes:episode>Episode 12</itunes:episode>" },
    { number: 12 },
    ["its episode number “Episode 12” is no number; 12 was taken"],
  ],
  [
    "a number without a digit",
    { more: "<itunes:episode>first</itunes:episode>" },
    {},
    ["its episode number “first” is no number; it was left out"],
  ],
  [
    "a number with a half",
    { more: '<podcast:episode display="Ch. 7½">7.5</podcast:episode><itunes:episode>7</itunes:episode>' },
    { number: 7.5, numberDisplay: "Ch. 7½" },
    [],
  ],
  [
    "a number in many words",
    { more: `<podcast:episode display="${"a long way of saying it ".repeat(3)}">7</podcast:episode>` },
    { number: 7, numberDisplay: "a long way of saying it a long…" },
    ["the number in words is longer than 32 characters; it was cut: “a long way of saying it a long…”"],
  ],
  [
    "a season",
    { more: '<podcast:season name="Water">2</podcast:season><itunes:season>2</itunes:season>' },
    { season: 2 },
    [],
  ],
  ["a type", { more: "<itunes:episodeType>Bonus</itunes:episodeType>" }, { type: "bonus" }, []],
  [
    "a type that is none",
    { more: "<itunes:episodeType>special</itunes:episodeType>" },
    {},
    ["its type “special” is none; full was taken"],
  ],
  ["the number 0", { more: "<itunes:episode>0</itunes:episode>" }, { number: 0 }, []],
  ["the season 0", { more: "<itunes:season>0</itunes:season>" }, { season: 0 }, []],
  [
    "a number below 0",
    { more: "<itunes:episode>-1</itunes:episode>" },
    {},
    ["number was left out: it is -1"],
  ],
];

/** What there is to hear. */
export const AUDIO: readonly AfflictedItem[] = [
  [
    "a length of 0",
    { audio: '<enclosure url="https://cdn.example/tides.mp3" length="0" type="audio/mpeg"/>' },
    { audio: { url: FIELDS.audio.url, duration: 3604 } },
    ["its audio has no length in bytes; it is left to be measured"],
  ],
  [
    "a length with commas",
    { audio: '<enclosure url="https://cdn.example/tides.mp3" length="1,234,567" type="audio/mpeg"/>' },
    { audio: { ...FIELDS.audio, bytes: 1_234_567 } },
    [],
  ],
  [
    "no duration",
    { duration: "" },
    { audio: { url: FIELDS.audio.url, bytes: 1000 } },
    ["its duration is not given; it is left to be measured"],
  ],
  [
    "a duration that is none",
    { duration: "<itunes:duration>long</itunes:duration>" },
    { audio: { url: FIELDS.audio.url, bytes: 1000 } },
    ["its duration is “long”; it is left to be measured"],
  ],
  ["the type audio/mp3", audio("tides.mp3", "audio/mp3"), {}, ["its type “audio/mp3”; it is audio/mpeg now"]],
  ["no type", audio("tides.mp3", ""), {}, ["its type is missing; it is audio/mpeg now"]],
  [
    "a type for anything",
    audio("tides.m4a", "application/octet-stream"),
    { audio: { ...FIELDS.audio, url: "https://cdn.example/tides.m4a" } },
    ["its type “application/octet-stream”; it is audio/x-m4a now"],
  ],
  [
    "a book's .m4b",
    audio("tides.m4b", "audio/x-m4b"),
    { audio: { ...FIELDS.audio, url: "https://cdn.example/tides.m4b", type: "audio/x-m4a" } },
    ["its type “audio/x-m4b”; it is audio/x-m4a now"],
  ],
  [
    "bare AAC",
    audio("tides.aac", "audio/aacp"),
    { audio: { ...FIELDS.audio, url: "https://cdn.example/tides.aac", type: "audio/aac" } },
    ["its type “audio/aacp”; it is audio/aac now"],
  ],
  [
    "audio without an extension",
    audio("play/12", "audio/mpeg"),
    { audio: { ...FIELDS.audio, url: "https://cdn.example/play/12", type: "audio/mpeg" } },
    [],
  ],
  [
    "another type than its extension's",
    audio("tides.m4a", "audio/mp4"),
    { audio: { ...FIELDS.audio, url: "https://cdn.example/tides.m4a", type: "audio/mp4" } },
    [],
  ],
  [
    "audio at http://",
    { audio: '<enclosure url="http://cdn.example/tides.mp3" length="1000" type="audio/mpeg"/>' },
    { audio: { ...FIELDS.audio, url: "http://cdn.example/tides.mp3" } },
    [],
  ],
  [
    "a picture before its audio",
    { audio: `<enclosure url="https://cdn.example/a.jpg" length="1" type="image/jpeg"/>${ITEM.audio}` },
    {},
    ["it has 2 enclosures; an episode has one, so “https://cdn.example/a.jpg” was left out"],
  ],
  [
    "audio in media:content alone",
    { audio: '<media:content url="https://cdn.example/tides.mp3" fileSize="1000" type="audio/mpeg"/>' },
    {},
    [],
  ],
  [
    "audio in a link of Atom's",
    {
      audio:
        '<atom:link rel="enclosure" href="https://cdn.example/tides.mp3" length="1000" type="audio/mpeg"/>',
    },
    {},
    [],
  ],
];

/** What is said about it. */
export const TEXTS: readonly AfflictedItem[] = [
  [
    "keywords",
    { more: "<itunes:keywords>tides, Harbour ,tides,, #law</itunes:keywords><category>Harbour</category>" },
    { tags: ["Harbour", "tides", "law"] },
    [],
  ],
  [
    "a keyword that is a sentence",
    { more: `<itunes:keywords>tides,${"x".repeat(61)}</itunes:keywords>` },
    { tags: ["tides"] },
    ["1 of its keywords are longer than 60 characters; they were left out"],
  ],
  [
    "forty keywords",
    {
      more: `<itunes:keywords>${Array.from({ length: 40 }, (_, index) => `k${index}`).join()}</itunes:keywords>`,
    },
    { tags: Array.from({ length: 30 }, (_, index) => `k${index}`) },
    ["it has 40 keywords; the first 30 were kept"],
  ],
  ["explicit as the show", { more: "<itunes:explicit>clean</itunes:explicit>" }, {}, []],
  ["explicit unlike the show", { more: "<itunes:explicit>yes</itunes:explicit>" }, { explicit: true }, []],
  ["the show's artwork as its cover", { more: '<itunes:image href="https://old.example/art.jpg"/>' }, {}, []],
  [
    "the address of its cover as a text",
    { more: "<itunes:image>https://old.example/7.jpg</itunes:image>" },
    { image: "https://old.example/7.jpg" },
    [],
  ],
  [
    "a cover at http://",
    { more: '<itunes:image href="http://old.example/7.jpg"/>' },
    { image: "https://old.example/7.jpg" },
    ["its cover is written with https:// now: http://old.example/7.jpg"],
  ],
  ["a block", { more: "<itunes:block>Yes</itunes:block>" }, { block: true }, []],
  [
    "a description that is the beginning of its notes",
    {
      more: "<description>Why tides are late…</description><content:encoded>&lt;p&gt;Why tides are late, at length.&lt;/p&gt;</content:encoded>",
    },
    {},
    [],
  ],
  [
    "a description that differs from its notes",
    {
      more: "<description>&lt;p&gt;A talk.&lt;/p&gt;&lt;p&gt;Why tides are late.&lt;/p&gt;</description><content:encoded>&lt;p&gt;Why tides are late.&lt;/p&gt;</content:encoded>",
    },
    { summary: "A talk." },
    [],
  ],
  [
    "a description that is the title",
    {
      title: "<title>Tides</title>",
      more: "<content:encoded>Why tides are late.</content:encoded><description>Tides.</description>",
    },
    {},
    [],
  ],
  [
    "a summary for Apple that differs",
    {
      more: "<description>Why tides are late.</description><itunes:summary>A talk with Bob.</itunes:summary>",
    },
    { summary: "A talk with Bob." },
    [],
  ],
  [
    "three texts that differ",
    {
      more: "<content:encoded>One.</content:encoded><description>Two.</description><itunes:summary>Three.</itunes:summary>",
    },
    { summary: "Two." },
    ["a further description was left out: “Three.”"],
  ],
  [
    "a subtitle",
    { more: "<description>Why tides are late.</description><itunes:subtitle>With Bob</itunes:subtitle>" },
    { subtitle: "With Bob" },
    [],
  ],
  [
    "a subtitle that says no more",
    { more: "<description>Why tides are late.</description><itunes:subtitle>Why tides...</itunes:subtitle>" },
    {},
    [],
  ],
  [
    "chapters in a description alone",
    {
      more: "<description>00:00 Hello&lt;br&gt;01:00 Tides&lt;br&gt;02:00 Bye</description><content:encoded>Notes</content:encoded>",
    },
    {
      chapters: [
        { start: "0:00", title: "Hello" },
        { start: "1:00", title: "Tides" },
        { start: "2:00", title: "Bye" },
      ],
    },
    ["its 3 chapters are from its description"],
  ],
  [
    "notes that Markdown cannot say",
    { more: "<description>&lt;dl&gt;&lt;dt&gt;a&lt;/dt&gt;&lt;dd&gt;b&lt;/dd&gt;&lt;/dl&gt;</description>" },
    {},
    ["its notes are kept as HTML: in Markdown “a” would be ul/li"],
  ],
];

/** What the podcast namespace has of it. */
export const PODCAST_TAGS: readonly AfflictedItem[] = [
  [
    "people",
    {
      more: '<podcast:person role="Guest" group="Cast" href="http://bob.example" img="https://bob.example/b.jpg">Bob</podcast:person>',
    },
    {
      people: [
        {
          name: "Bob",
          role: "guest",
          group: "cast",
          href: "https://bob.example",
          img: "https://bob.example/b.jpg",
        },
      ],
    },
    ["a person's page is written with https:// now: http://bob.example"],
  ],
  [
    "a role that nobody knows",
    { more: '<podcast:person role="wizard">Bob</podcast:person>' },
    { people: [{ name: "Bob" }] },
    ['people[0].role was left out: it is "wizard"'],
  ],
  [
    "a person without a name",
    { more: "<podcast:person> </podcast:person><podcast:person>Ann</podcast:person>" },
    { people: [{ name: "Ann" }] },
    ["people[0] was left out: its name is missing"],
  ],
  [
    "places",
    {
      more: '<podcast:location rel="creator" geo="geo:52.5,13.4" osm="R62422" country="uk">Berlin</podcast:location><podcast:location geo="Berlin">B</podcast:location>',
    },
    {
      locations: [
        { name: "Berlin", rel: "creator", geo: "geo:52.5,13.4", osm: "R62422", country: "GB" },
        { name: "B" },
      ],
    },
    ['locations[1].geo was left out: it is "Berlin"'],
  ],
  [
    "soundbites",
    {
      more: '<podcast:soundbite startTime="73.5" duration="42">The reveal</podcast:soundbite><podcast:soundbite startTime="60" duration="15"/>',
    },
    {
      soundbites: [
        { start: 73.5, duration: 42, title: "The reveal" },
        { start: "1:00", duration: 15 },
      ],
    },
    [],
  ],
  [
    "a soundbite without a beginning",
    { more: '<podcast:soundbite duration="42">The reveal</podcast:soundbite>' },
    {},
    ["soundbites[0] was left out: its start is missing"],
  ],
  [
    "recipients without an address or a share",
    {
      more: '<podcast:value type="lightning" method="keysend"><podcast:valueRecipient type="node" address="03ab" split="90"/><podcast:valueRecipient type="node" split="5"/><podcast:valueRecipient type="node" address="04cd"/></podcast:value>',
    },
    {
      value: {
        type: "lightning",
        method: "keysend",
        recipients: [{ type: "node", address: "03ab", split: 90 }],
      },
    },
    [
      "value.recipients[2] was left out: its split is missing",
      "value.recipients[1] was left out: its address is missing",
    ],
  ],
  [
    "no recipient at all",
    { more: '<podcast:value type="lightning" method="keysend"/>' },
    {},
    ["value.recipients was left out: it is empty", "value was left out: its recipients is missing"],
  ],
  [
    "two ways to pay",
    {
      more: '<podcast:value type="webmonetization" method="ILP"/><podcast:value type="lightning" method="lnaddress"><podcast:valueRecipient type="lnaddress" address="a@b.example" split="1"/></podcast:value>',
    },
    {
      value: {
        type: "lightning",
        method: "lnaddress",
        recipients: [{ type: "lnaddress", address: "a@b.example", split: 1 }],
      },
    },
    ["one of 2 value blocks was kept, of lightning"],
  ],
  [
    "funding without words",
    { more: '<podcast:funding url="https://pay.example"/>' },
    { funding: [{ url: "https://pay.example", text: "Support the show" }] },
    ["a funding link has no text; “Support the show” was written"],
  ],
  [
    "a licence",
    { more: "<podcast:license>cc-by-4.0</podcast:license>" },
    { license: { id: "cc-by-4.0" } },
    [],
  ],
  [
    "a licence that nobody can read",
    { more: "<podcast:license>mine</podcast:license>" },
    {},
    [
      "license.id was left out: it is not one of ARR, CC-BY-4.0, CC-BY-NC-4.0, CC-BY-NC-ND-4.0, POD-V4V-1.0",
      "license was left out: its id is missing",
    ],
  ],
  [
    "posts to talk under",
    {
      more: '<podcast:socialInteract protocol="ActivityPub" uri="https://s.example/1" accountId="@a" priority="1"/><podcast:socialInteract protocol="disabled" uri="x"/>',
    },
    {
      social: [
        { protocol: "activitypub", uri: "https://s.example/1", accountId: "@a", priority: 1 },
        { protocol: "disabled" },
      ],
    },
    [],
  ],
  [
    "another encoding",
    {
      more: '<podcast:alternateEnclosure type="audio/opus" length="0" bitrate="96000" default="false"><podcast:source uri="ipfs://x"/><podcast:integrity type="sri" value="sha384-a"/></podcast:alternateEnclosure>',
    },
    {
      alternateEnclosures: [
        {
          type: "audio/opus",
          bytes: 0,
          bitrate: 96000,
          default: false,
          sources: [{ uri: "ipfs://x" }],
          integrity: { type: "sri", value: "sha384-a" },
        },
      ],
    },
    [],
  ],
  [
    "pictures in the tag that was given up",
    { more: '<podcast:images srcset="https://x.example/a.jpg 1500w, https://x.example/b.jpg 600w"/>' },
    {
      images: [
        { href: "https://x.example/a.jpg", width: 1500 },
        { href: "https://x.example/b.jpg", width: 600 },
      ],
    },
    [],
  ],
  [
    "text for machines, and a chat",
    {
      more: '<podcast:txt purpose="ai-content">false</podcast:txt><podcast:chat server="irc.x.example" protocol="irc" space="#a"/>',
    },
    {
      txt: [{ purpose: "ai-content", text: "false" }],
      chat: { server: "irc.x.example", protocol: "irc", space: "#a" },
    },
    [],
  ],
  [
    "chapters in the feed",
    {
      more: '<psc:chapters version="1.2"><psc:chapter start="00:00:00.000" title="Hello"/><psc:chapter start="12:31" title="Tides" href="https://x.example"/></psc:chapters>',
    },
    {
      chapters: [
        { start: "0:00", title: "Hello" },
        { start: "12:31", title: "Tides", href: "https://x.example" },
      ],
    },
    [],
  ],
  [
    "a video at YouTube",
    { more: '<podcast:contentLink href="https://youtu.be/abcdefghijk">Watch</podcast:contentLink>' },
    { video: { youtube: "abcdefghijk" } },
    [],
  ],
  [
    "a link to it elsewhere",
    { more: '<podcast:contentLink href="https://video.example/7">Watch</podcast:contentLink>' },
    { contentLinks: [{ href: "https://video.example/7", text: "Watch" }] },
    [],
  ],
  [
    "transcripts in two forms and languages",
    {
      more: '<podcast:transcript url="https://x.example/t.vtt" type="text/vtt"/><podcast:transcript url="http://x.example/t.srt" type="application/srt; charset=utf-8" language="de_DE" rel="captions"/>',
    },
    {
      transcript: [
        { url: "https://x.example/t.vtt", type: "text/vtt" },
        { url: "https://x.example/t.srt", type: "application/srt", language: "de-de", rel: "captions" },
      ],
    },
    ["a transcript is written with https:// now: http://x.example/t.srt"],
  ],
  [
    "chapters in a file",
    { more: '<podcast:chapters url="https://x.example/c.json" type="application/json+chapters"/>' },
    { chapters: { url: "https://x.example/c.json" } },
    [],
  ],
];
