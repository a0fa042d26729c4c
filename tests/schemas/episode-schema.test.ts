import { describe, expect, test } from "vitest";
import { episodeSchema } from "../../src/schemas/episode-schema.ts";
import { faultsOf } from "./faults-of.ts";
import { sentencesOf } from "./sentences-of.ts";

const schema = episodeSchema("Europe/Berlin");
const LEAST = { title: "Tides", published: "2026-12-01T09:00" };

function faults(fields: object): string[] {
  return faultsOf(schema, { ...LEAST, ...fields });
}

test("a title and an air date are enough", () => {
  expect(schema.parse(LEAST)).toEqual({
    title: "Tides",
    published: Date.UTC(2026, 11, 1, 8),
    type: "full",
    draft: false,
  });
});

test("without them, both are asked for", () => {
  expect(faultsOf(schema, {})).toEqual([
    "title is missing; give it: the episode's title, without its number and without the show's name",
    "published is missing; give it: its air date: when it appears, to the second; a day alone is its midnight",
  ]);
});

test("what is no map of keys is told so", () => {
  expect(faultsOf(schema, [])).toEqual(["this file is a list; write keys and values: the episode"]);
});

describe("a field takes", () => {
  const CDN = "https://cdn.example/396.mp3";
  test.each<[string, unknown, unknown?]>([
    ["title", "  AI on\n Trial ", "AI on Trial"],
    ["title", '<b> & "quotes" 🌊 שלום'],
    ["published", "2026-12-01T09:00Z", Date.UTC(2026, 11, 1, 9)],
    [
      "audio",
      { url: CDN, bytes: 48211011, duration: "47:12" },
      { url: CDN, bytes: 48211011, duration: 2832 },
    ],
    ["audio", { file: "2026/396.mp3", bytes: 1, duration: 0.5, type: "audio/mpeg" }],
    ["audio", { url: "http://cdn.example/396", type: "audio/mpeg" }],
    ["number", 396],
    ["number", 0.001],
    ["number", 0],
    ["number", 7.5],
    ["numberDisplay", "Ch. 3"],
    ["season", 7],
    ["season", 0],
    ["type", "Trailer", "trailer"],
    ["type", "bonus"],
    ["guid", "7c9e6679-7425-40de-944b-e07fc1f90ae7"],
    ["guid", "https://old.example/?p=396"],
    ["summary", "One or two sentences."],
    ["summary", "x".repeat(4000)],
    ["subtitle", "A few words"],
    ["recorded", "2026-11-29"],
    ["updated", "2026-12-03", Date.UTC(2026, 11, 2, 23)],
    ["draft", true],
    ["unlisted", true],
    ["explicit", false],
    ["image", "cover.jpg"],
    ["image", "https://cdn.example/cover.jpg"],
    [
      "people",
      [
        {
          name: "Ann Example",
          role: "Guest",
          group: "cast",
          href: "https://ann.example/",
          img: "ann.jpg",
          bio: "Rows.",
        },
      ],
      [
        {
          name: "Ann Example",
          role: "Guest",
          group: "Cast",
          href: "https://ann.example/",
          img: "ann.jpg",
          bio: "Rows.",
        },
      ],
    ],
    ["people", []],
    ["tags", ["testing", "law"]],
    [
      "chapters",
      [
        { start: "00:00", title: "Intro" },
        {
          start: 751,
          title: "Law",
          href: "http://law.example/",
          image: "https://law.example/l.jpg",
          end: "15:00",
          toc: false,
        },
      ],
      [
        { start: 0, title: "Intro" },
        {
          start: 751,
          title: "Law",
          href: "http://law.example/",
          image: "https://law.example/l.jpg",
          end: 900,
          toc: false,
        },
      ],
    ],
    ["transcript", [{ file: "transcript.vtt", language: "pt-BR", rel: "captions" }]],
    ["transcript", [{ url: "https://cdn.example/t", type: "text/vtt", rel: "captions" }]],
    ["chapters", { url: "https://cdn.example/chapters.json" }],
    ["chapters", []],
    ["contentLinks", [{ href: "https://tube.example/7", text: "On Tube" }]],
    ["links", [{ title: "The lock", url: "https://lock.example/a?b=1&c=2#d" }]],
    ["video", { youtube: "dQw4w9WgXcQ", live: "https://live.example/7" }],
    [
      "original",
      {
        show: "Python Bytes",
        title: "T",
        url: "https://pythonbytes.example/",
        feedGuid: "917393e3",
        itemGuid: "7",
      },
    ],
    [
      "soundbites",
      [{ start: "1:13.5", duration: 42, title: "The reveal" }],
      [{ start: 73.5, duration: 42, title: "The reveal" }],
    ],
    [
      "locations",
      [{ name: "Berlin", rel: "creator", geo: "geo:52.5170,13.3889;u=350", osm: "R62422", country: "DE" }],
    ],
    ["license", "cc-by-4.0", { id: "CC-BY-4.0" }],
    ["license", { id: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" }],
    [
      "value",
      {
        type: "lightning",
        method: "lnaddress",
        suggested: "0.00000005",
        recipients: [
          {
            name: "Host",
            type: "lnaddress",
            address: "host@wallet.example",
            split: 95,
            fee: true,
            customKey: "696969",
            customValue: "x",
          },
        ],
        timeSplits: [
          {
            start: 60,
            duration: 237,
            remoteStart: 5,
            remotePercentage: 95,
            remoteItem: {
              feedGuid: "a94f5cc9-8c58-55fc-91fe-a324087a655b",
              itemGuid: "song-1",
              medium: "music",
            },
          },
        ],
      },
    ],
    [
      "social",
      [
        {
          protocol: "activitypub",
          uri: "https://social.example/@pod/1",
          accountId: "@pod",
          accountUrl: "https://social.example/@pod",
          priority: 1,
        },
      ],
    ],
    ["social", [{ protocol: "disabled" }]],
    [
      "chat",
      { server: "irc.example.org", protocol: "IRC", accountId: "pod", space: "#harbour" },
      { server: "irc.example.org", protocol: "irc", accountId: "pod", space: "#harbour" },
    ],
    [
      "alternateEnclosures",
      [
        {
          type: "video/mp4",
          bytes: 0,
          bitrate: 64000.5,
          height: 720,
          lang: "en",
          title: "Video",
          rel: "film",
          codecs: "avc1",
          default: false,
          sources: [{ uri: "ipfs://Qm", contentType: "video/mp4" }],
          integrity: { type: "sri", value: "sha384-abc" },
        },
      ],
    ],
    ["txt", [{ purpose: "ai-content", text: "false" }]],
    ["funding", [{ url: "https://pod.example/join", text: "Join" }]],
    [
      "images",
      [
        {
          href: "og.jpg",
          alt: "Waves",
          aspectRatio: "16/9",
          width: 1200,
          height: 675,
          type: "image/webp",
          purpose: "social",
        },
      ],
    ],
    ["block", true],
    ["redirects", ["/2019/03/old-address", "/old?p=7"]],
  ])("%s: %j", (field, raw, value = raw) => {
    expect(schema.parse({ ...LEAST, [field]: raw })).toHaveProperty(field, value);
  });
});

describe("a field does not take", () => {
  const LOCK = { title: "Lock", url: "https://lock.example/" };
  const RECIPIENT = { type: "node", address: "03ab", split: 1 };
  test.each<[string, unknown, string]>([
    ["title", "", "title is empty; write something"],
    ["title", 396, "title is the number 396; write text"],
    ["title", "x".repeat(256), "title has 256 characters; keep it to 255"],
    ["title", "a\u0007b", "title holds a control character"],
    ["title", "a\uD800b", "title holds a control character"],
    ["published", "tomorrow", 'published is "tomorrow", not a date and time'],
    ["published", "2026-03-29T02:30", "an hour that Europe/Berlin skips that night"],
    ["updated", "2026-02-30", "updated is 2026-02-30, which no calendar has"],
    ["recorded", "2026-11-29T09:00", "recorded is"],
    ["audio", "tides.mp3", "audio is text; put the file into the episode's folder as audio.mp3"],
    ["audio", { bytes: 0, duration: 1 }, "audio.bytes is 0; give a whole number from 1 up"],
    ["audio", { bytes: "1 MB", duration: 1 }, 'audio.bytes is "1 MB"; give a whole number'],
    ["audio", { bytes: 1.5, duration: 1 }, "audio.bytes is 1.5; give a whole number"],
    ["audio", { bytes: 1, duration: 0 }, 'audio.duration is 0; write it as "12:31"'],
    ["audio", { bytes: 1, duration: "9".repeat(400) }, "audio.duration is"],
    ["audio", { bytes: 1, duration: 1, url: "ftp://cdn.example/a.mp3" }, "begins with https:// or http://"],
    ["audio", { bytes: 1, duration: 1, file: "/etc/passwd.mp3" }, "use letters, digits, - _ . /"],
    ["audio", { bytes: 1, duration: 1, type: "mp3" }, "write a MIME type, such as audio/mpeg"],
    ["audio", { bytes: 1, duration: 1, lenght: 7 }, "audio.lenght is not a key that Airdate knows"],
    ["number", -1, "number is -1; give a number from 0 to 1000000"],
    ["number", 1e-7, "number is too small; give 0, or a number from 0.001"],
    ["number", "7", 'number is "7"; write 7, without quotes'],
    ["number", "007", 'number is "007"; give a number'],
    ["season", "2", 'season is "2"; write 2, without quotes'],
    ["number", Number.NaN, "number is NaN; give a number"],
    ["season", -1, "season is -1; give a whole number from 0"],
    ["season", 1.5, "season is 1.5; give a whole number"],
    ["type", "fill", 'type is "fill"; did you mean full?'],
    ["type", "special", 'type is "special"; use one of full, trailer, bonus'],
    ["type", ["full"], "type is a list"],
    ["unlisted", "yes", "unlisted is text; write true or false, without quotes"],
    ["draft", "yes", "draft is text; write true or false, without quotes"],
    ["explicit", 0, "explicit is the number 0; write true or false"],
    ["image", "/cover.jpg", 'image is "/cover.jpg"; name a file'],
    ["image", "C:\\cover.jpg", "name a file"],
    ["people", { name: "Ann" }, "people is a map of keys; write a list"],
    ["people", [{ role: "host" }], "people[0].name is missing"],
    ["summary", "x".repeat(4001), "summary has 4001 bytes; keep it to 4000 bytes of UTF-8"],
    ["summary", "é".repeat(2001), "summary has 4002 bytes; keep it to 4000 bytes of UTF-8"],
    ["people", [{ name: "x".repeat(129) }], "people[0].name has 129 characters; keep it to 128"],
    ["people", [{ name: "Ann", role: "hots" }], 'people[0].role is "hots"; did you mean Host?'],
    ["people", [{ name: "Ann", role: "juggler of plates" }], "use one of the 62 names in docs/vocabulary.md"],
    ["people", [{ name: "Ann", href: "http://ann.example/" }], "people[0].href is"],
    ["people", [{ name: "Ann", img: "http://ann.example/a.jpg" }], "people[0].img is"],
    ["people", [{ name: "Ann", img: "data:image/png;base64,AA" }], "people[0].img is"],
    ["tags", "law", "tags is text; write a list"],
    ["tags", ["law", 7], "tags[1] is the number 7"],
    ["tags", [null], "tags[0] is empty"],
    ["chapters", [{ start: "12:60", title: "x" }], 'chapters[0].start is "12:60"'],
    ["chapters", [{ start: 0 }], "chapters[0].title is missing"],
    ["chapters", [{ start: 0, title: "x", href: "javascript:alert(1)" }], "chapters[0].href is"],
    ["chapters", "chapters.json", "chapters is text; write a list: its chapters"],
    ["chapters", { url: "http://cdn.example/c.json" }, "chapters.url is"],
    ["transcript", [{ file: "t.vtt", language: "english" }], "transcript[0].language is"],
    ["transcript", [{ language: "en" }], "transcript[0] needs one of file and url; give exactly one"],
    ["transcript", [{ file: "t.vtt", url: "https://cdn.example/t" }], "transcript[0] needs one of file"],
    [
      "transcript",
      [{ file: "t.vtt", type: "text/vtt" }],
      "transcript[0].type stands beside file, whose extension says it; remove it",
    ],
    ["image", "http://cdn.example/cover.jpg", "begin it with https://"],
    ["links", [{ ...LOCK, url: "lock.example" }], "links[0].url is"],
    [
      "links",
      [{ ...LOCK, url: "https://ann:secret@lock.example/" }],
      "links[0].url holds a name or a password",
    ],
    ["links", [{ ...LOCK, url: "https://lock.example/a b" }], "links[0].url is"],
    [
      "links",
      [{ ...LOCK, url: `https://lock.example/${"x".repeat(2000)}` }],
      "is longer than 2,000 characters",
    ],
    ["video", { youtube: "https://youtu.be/dQw4w9WgXcQ" }, "give the 11 characters after v="],
    ["original", { show: "Python Bytes" }, "original.url is missing"],
    ["soundbites", [{ start: 0, duration: 0 }], "soundbites[0].duration is 0"],
    ["locations", [{ name: "" }], "locations[0].name is empty"],
    ["locations", [{ name: "X", geo: "52.5,13.4" }], 'write it as "geo:38.7223,-9.1393"'],
    ["locations", [{ name: "X", osm: "62422" }], "locations[0].osm is"],
    ["locations", [{ name: "X", country: "pt" }], "write two capital letters"],
    ["license", "MIT", "give the licence's url too"],
    ["license", 7, "license is the number 7"],
    ["license", { url: "https://law.example/" }, "license.id is missing"],
    [
      "value",
      { type: "lightning", method: "keysend", recipients: [] },
      "value.recipients is empty; name at least one recipient",
    ],
    [
      "value",
      { type: "lightning", method: "keysend", recipients: [{ ...RECIPIENT, split: -1 }] },
      "value.recipients[0].split is -1",
    ],
    [
      "value",
      { type: "lightning", method: "keysend", recipients: [RECIPIENT], suggested: 0.00000005 },
      "write a number in quotes",
    ],
    [
      "value",
      {
        type: "lightning",
        method: "keysend",
        recipients: [RECIPIENT],
        timeSplits: [{ start: 0, duration: 1 }],
      },
      "value.timeSplits[0] needs one of remoteItem and recipients",
    ],
    [
      "value",
      {
        type: "lightning",
        method: "keysend",
        recipients: [RECIPIENT],
        timeSplits: [{ start: 0, duration: 1, recipients: [] }],
      },
      "value.timeSplits[0].recipients is empty; name at least one recipient",
    ],
    ["social", [{ protocol: "activitypub" }], "social[0].uri is missing; give the post's address"],
    ["social", [{ protocol: "mastodon", uri: "https://social.example/1" }], "social[0].protocol is"],
    ["chat", { server: "https://irc.example.org", protocol: "irc" }, "write the server's domain"],
    ["alternateEnclosures", [{ type: "video/mp4", sources: [] }], "alternateEnclosures[0].sources is empty"],
    ["alternateEnclosures", [{ type: "video/mp4", sources: [{ uri: "javascript:x" }] }], "is not an address"],
    ["txt", [{ text: "x".repeat(4001) }], "txt[0].text has 4001 characters; keep it to 4000"],
    ["funding", [{ url: "https://pod.example/" }], "funding[0].text is missing"],
    ["images", [{ href: "a.jpg", aspectRatio: "wide" }], "images[0].aspectRatio is"],
    ["block", "all", "block is text; write true or false"],
    ["redirects", ["2019/03"], "redirects[0] is not a path; begin it with /"],
    ["redirects", "/old", "redirects is text; write a list"],
  ])("%s: %j", (field, raw, fault) => {
    expect(faults({ [field]: raw })).toEqual([expect.stringContaining(fault)]);
  });
});

test("a misspelt key gets the name that was meant", () => {
  expect(faults({ sumary: "x" })).toEqual(["sumary is not a key that Airdate knows; did you mean summary?"]);
});

test("a sentence tells authors what each field is for", () => {
  const sentences = [...sentencesOf(schema)];

  expect(sentences.length).toBeGreaterThan(100);
  expect(
    sentences.filter(([, sentence]) => !/^\S.*[.…]$/.test(sentence ?? "")).map(([path]) => path),
  ).toEqual([]);
});
