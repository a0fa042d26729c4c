import { describe, expect, it } from "vitest";
import { compareFeeds } from "../../../src/import/compare/compare-feeds.ts";
import { feedWith, item, OTHER } from "./feeds.ts";

/** What is told of one item that became another, and of its channel. */
function itemDifferences(before: string, after: string) {
  const { items } = compareFeeds(feedWith([before]), feedWith([after]));
  return items[0]?.differences.map(({ aspect, verdict }) => `${aspect}: ${verdict}`);
}

function channelDifferences(before: string, after: string) {
  const { channel } = compareFeeds(feedWith([], before), feedWith([], after));
  return channel.map(({ aspect, verdict }) => `${aspect}: ${verdict}`);
}

describe("two feeds compared", () => {
  it("are equal when nothing has changed", () => {
    expect(compareFeeds(feedWith([OTHER, item()]), feedWith([OTHER, item()]))).toEqual({
      channel: [],
      items: [
        { place: "item 1 “Shoals”", state: "kept", differences: [] },
        { place: "item 2 “Tides”", state: "kept", differences: [] },
      ],
      added: [],
      order: "same",
      counts: { before: 2, after: 2 },
    });
  });

  it.each<[string, string, string, string[]]>([
    ["a guid with other blanks", item({ guid: " tides-1" }), item(), ["guid: different"]],
    ["a guid in another case", item({ guid: "Tides-1" }), item(), ["guid: different"]],
    ["a guid that is gone", item(), item({ guid: "" }), ["guid: lost"]],
    ["another second", item({ date: "Fri, 02 Oct 2026 06:00:01 GMT" }), item(), ["date: different"]],
    [
      "another file",
      item(),
      item({ audio: '<enclosure url="https://cdn.example/other.mp3" length="1000" type="audio/mpeg"/>' }),
      ["enclosure: different", "enclosure address: different"],
    ],
    ["a title in other words", item(), item({ title: "Ebb" }), ["title: different"]],
    [
      "a subtitle that is gone",
      item({}, `<itunes:subtitle>Salt</itunes:subtitle>${NOTES}`),
      item({}, NOTES),
      ["subtitle: lost"],
    ],
    ["transcripts that are gone", item({}, TRANSCRIPT), item(), ["transcripts: lost"]],
    ["a transcript that is new", item(), item({}, TRANSCRIPT), ["transcripts: better"]],
    [
      "further formats of a transcript whose language is said now",
      item({}, TRANSCRIPT),
      item({}, `${TRANSCRIPT.replace("/>", ' language="en" rel="captions"/>')}${SUBRIP}`),
      ["transcripts: better"],
    ],
    [
      "a format that is gone",
      item({}, `${TRANSCRIPT}${SUBRIP}`),
      item({}, SUBRIP),
      ["transcripts: different"],
    ],
    [
      "a transcript in another language",
      item({}, TRANSCRIPT.replace("/>", ' language="de"/>')),
      item({}, TRANSCRIPT.replace("/>", ' language="en"/>')),
      ["transcripts: different"],
    ],
    [
      "notes in other words",
      item({}, "<description>One &lt;b&gt;two&lt;/b&gt;</description>"),
      item({}, "<description>One three</description>"),
      ["notes: different"],
    ],
    [
      "links that lead elsewhere",
      item({}, "<description>&lt;a href='https://a.example'&gt;one&lt;/a&gt;</description>"),
      item({}, "<description>&lt;a href='https://b.example'&gt;one&lt;/a&gt;</description>"),
      ["links in the notes: different"],
    ],
    [
      "a person who is another",
      item({}, '<podcast:person role="guest">Ines</podcast:person>'),
      item({}, '<podcast:person role="guest">Mara</podcast:person>'),
      ["people: different"],
    ],
    [
      "an episode that is not explicit",
      item({}, "<itunes:explicit>yes</itunes:explicit>"),
      item({}, "<itunes:explicit>false</itunes:explicit>"),
      ["explicit: different"],
    ],
    [
      "a type of audio that was wrong",
      item({ audio: '<enclosure url="https://cdn.example/tides.mp3" length="0" type="audio/mp3"/>' }),
      item(),
      ["enclosure length: better", "enclosure type: different"],
    ],
  ])("tell %s", (_, before, after, expected) => {
    expect(itemDifferences(before, after)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ["a date in another zone", item({ date: "Fri, 02 Oct 2026 08:00:00 +0200" }), item()],
    [
      "an enclosure by http",
      item({ audio: '<enclosure url="http://cdn.example/tides.mp3" length="1000" type="audio/mpeg"/>' }),
      item({ audio: '<enclosure url="http://cdn.example/tides.mp3" type="audio/mpeg" length="1000" />' }),
    ],
    [
      "explicit in older words",
      item({}, "<itunes:explicit>clean</itunes:explicit>"),
      item({}, "<itunes:explicit>false</itunes:explicit>"),
    ],
    [
      "a duration on the clock",
      item({}, "<itunes:duration>1:02:03</itunes:duration>"),
      item({}, "<itunes:duration>3723</itunes:duration>"),
    ],
    ["a title for Apple that says the same", item({}, "<itunes:title>Tides</itunes:title>"), item()],
    [
      "a subtitle that is the beginning of the notes",
      item({}, `<itunes:subtitle>Why the sea …</itunes:subtitle>${NOTES}`),
      item({}, NOTES),
    ],
    [
      "people in another order, with portraits elsewhere",
      item(
        {},
        '<podcast:person img="https://a.example/1.jpg">A</podcast:person><podcast:person>B</podcast:person>',
      ),
      item(
        {},
        '<podcast:person>B</podcast:person><podcast:person img="https://b.example/2.jpg">A</podcast:person>',
      ),
    ],
    [
      "notes in the other element",
      item({}, "<description>&lt;p&gt;One  two&lt;/p&gt;</description>"),
      item({}, "<content:encoded><![CDATA[<p>One two</p>]]></content:encoded>"),
    ],
    [
      "transcripts of which the format has several names",
      item({}, SUBRIP),
      item({}, SUBRIP.replace("application/srt", "application/x-subrip")),
    ],
    [
      "transcripts at another address",
      item({}, TRANSCRIPT),
      item({}, TRANSCRIPT.replace("old.example", "new.example")),
    ],
  ])("take %s for the same", (_, before, after) => {
    expect(itemDifferences(before, after)).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    [
      "another podcast:guid",
      "<podcast:guid>a</podcast:guid>",
      "<podcast:guid>b</podcast:guid>",
      ["podcast:guid: different"],
    ],
    ["a podcast:guid where there was none", "", "<podcast:guid>b</podcast:guid>", ["podcast:guid: better"]],
    [
      "categories that Apple no longer names",
      '<itunes:category text="Games &amp; Hobbies"/>',
      '<itunes:category text="Leisure"><itunes:category text="Games"/></itunes:category>',
      ["categories: better"],
    ],
    [
      "categories in another order",
      '<itunes:category text="Arts"/><itunes:category text="History"/>',
      '<itunes:category text="History"/><itunes:category text="Arts"/>',
      ["categories: different"],
    ],
    [
      "a funding link that is gone",
      '<podcast:funding url="https://a.example">Give</podcast:funding>',
      "",
      ["funding: lost"],
    ],
  ])("tell of a show %s", (_, before, after, expected) => {
    expect(channelDifferences(before, after)).toEqual(expected);
  });

  it("know an item whose guid has changed by its enclosure, then by its title and date", () => {
    const moved = item({
      guid: "new",
      audio: '<enclosure url="https://b.example/t.mp3" length="1" type="audio/mpeg"/>',
    });
    for (const after of [item({ guid: "new", title: "Ebb" }), moved]) {
      const { items, added } = compareFeeds(feedWith([item()]), feedWith([after]));
      expect(items[0]?.state).toBe("kept");
      expect(items[0]?.differences[0]).toMatchObject({ aspect: "guid", before: "tides-1", after: "new" });
      expect(added).toEqual([]);
    }
  });

  it("give an item to the one with its guid, though an earlier one has its enclosure", () => {
    const { items } = compareFeeds(feedWith([item({ guid: "old" }), item()]), feedWith([item()]));
    expect(items.map(({ state }) => state)).toEqual(["missing", "kept"]);
    expect(items[1]?.differences).toEqual([]);
  });

  it("tell what is missing, what is new, and another order", () => {
    const third = item({ guid: "3", title: "Foam", date: "", audio: "" });
    const compared = compareFeeds(
      feedWith([OTHER, item(), third]),
      feedWith([item(), OTHER, item({ guid: "4", title: "Spray", date: "", audio: "" })]),
    );
    expect(compared.items.map(({ place, state }) => `${place} ${state}`)).toEqual([
      "item 1 “Shoals” kept",
      "item 2 “Tides” kept",
      "item 3 “Foam” missing",
    ]);
    expect(compared.added).toEqual(["item 3 “Spray”"]);
    expect(compared.order).toBe("other");
  });
});

const SUBRIP = '<podcast:transcript url="https://old.example/1.srt" type="application/srt"/>';
const NOTES = "<description>&lt;p&gt;Why the &lt;b&gt;sea&lt;/b&gt; comes and goes.&lt;/p&gt;</description>";
const TRANSCRIPT = '<podcast:transcript url="https://old.example/1.vtt" type="text/vtt"/>';
