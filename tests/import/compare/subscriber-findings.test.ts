import { describe, expect, it } from "vitest";
import { compareFeeds } from "../../../src/import/compare/compare-feeds.ts";
import { subscriberFindings } from "../../../src/import/compare/subscriber-findings.ts";
import { feedWith, item, OTHER } from "./feeds.ts";

function findings(
  before: readonly string[],
  after: readonly string[],
  channels: readonly [string, string] = ["", ""],
) {
  const found = subscriberFindings(compareFeeds(feedWith(before, channels[0]), feedWith(after, channels[1])));
  return found.map(({ level, rule, place, what }) => `${level} ${rule} ${place} ${what}`);
}

describe("what subscribers would notice", () => {
  it("is nothing when a title, the notes or a new episode has come", () => {
    expect(
      findings([item()], [OTHER, item({ title: "Tides, again" }, "<description>More</description>")]),
    ).toEqual([]);
  });

  it.each<[string, readonly string[], readonly string[], string[]]>([
    [
      "a guid that has changed",
      [item()],
      [item({ guid: "t-1" })],
      [
        'error against/guid item 1 “Tides” <guid> was "tides-1" and is "t-1": apps take it for a new episode and download it again',
      ],
    ],
    [
      "an episode that is gone",
      [OTHER, item()],
      [OTHER],
      [
        "error against/vanished item 2 “Tides” is not in the feed any more: apps drop it, or hold it without its page and audio",
        "error against/count channel has 1 items where it had 2",
      ],
    ],
    [
      "another date",
      [item()],
      [item({ date: "Sat, 03 Oct 2026 06:00:00 GMT" })],
      [
        'warning against/date item 1 “Tides” <pubDate> was "2026-10-02T06:00:00Z" and is "2026-10-03T06:00:00Z": apps may sort it anew or tell of it again',
      ],
    ],
    [
      "another file",
      [item()],
      [item({ audio: '<enclosure url="https://b.example/t.mp3" length="1000" type="audio/mpeg"/>' })],
      [
        'warning against/enclosure item 1 “Tides” <enclosure> was "cdn.example/tides.mp3" and is "b.example/t.mp3": apps without a copy download from there, and some download again',
      ],
    ],
    [
      "another order",
      [OTHER, item()],
      [item(), OTHER],
      ["warning against/order channel has its items in another order"],
    ],
  ])("is %s", (_, before, after, expected) => {
    expect(findings(before, after)).toEqual(expected);
  });

  it("is another podcast:guid, and another address of the feed", () => {
    const channel = (guid: string, address: string) =>
      `<podcast:guid>${guid}</podcast:guid><atom:link rel="self" href="${address}"/>`;
    const channels = [
      channel("a", "https://a.example/feed.xml"),
      channel("b", "https://b.example/feed.xml"),
    ] as const;
    expect(findings([], [], channels)).toEqual([
      'error against/show-guid channel <podcast:guid> was "a" and is "b"',
      'warning against/feed-address channel <atom:link> was "https://a.example/feed.xml" and is "https://b.example/feed.xml"',
    ]);
  });

  it("is no podcast:guid where there was none", () => {
    expect(findings([], [], ["", "<podcast:guid>b</podcast:guid>"])).toEqual([]);
  });
});
