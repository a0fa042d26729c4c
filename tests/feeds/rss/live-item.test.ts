import { describe, expect, test } from "vitest";
import type { LiveItem } from "../../../src/catalog/show.ts";
import { podcastLiveItem } from "../../../src/feeds/rss/live-item.ts";
import { written } from "../written.ts";

const LIVE: LiveItem = {
  title: "Live & loud",
  status: "pending",
  start: Date.UTC(2026, 11, 1, 19),
  guid: "live-1",
  audio: { url: "https://live.example/s.mp3", type: "audio/mpeg" },
  contentLinks: [{ href: "https://pod.example/live", text: "Listen" }],
  people: [],
  images: [],
};

function live(overrides: Partial<LiveItem> = {}): string {
  return written(podcastLiveItem({ ...LIVE, ...overrides }, { url: "https://pod.example" }));
}

test("a live item with nothing optional leads to the show, and its stream is 0 bytes long", () => {
  expect(live()).toBe(
    '<podcast:liveItem status="pending" start="2026-12-01T19:00:00Z"><title>Live &amp; loud</title><link>https://pod.example/</link>' +
      '<guid isPermaLink="false">live-1</guid><enclosure url="https://live.example/s.mp3" type="audio/mpeg" length="0"></enclosure>' +
      '<podcast:contentLink href="https://pod.example/live">Listen</podcast:contentLink></podcast:liveItem>',
  );
});

describe("what else is known becomes an attribute or a child", () => {
  test.each<[string, Partial<LiveItem>, string]>([
    ["its end", { end: Date.UTC(2026, 11, 1, 20) }, ' end="2026-12-01T20:00:00Z">'],
    ["a description", { description: "A < B" }, "<description>A &lt; B</description>"],
    ["a page", { link: "https://pod.example/l" }, "<link>https://pod.example/l</link>"],
    ["a length", { audio: { ...LIVE.audio, bytes: 33 } }, 'length="33"'],
    [
      "a picture",
      { picture: { href: "/assets/l-1.jpg", variants: [] } },
      '<itunes:image href="https://pod.example/assets/l-1.jpg">',
    ],
    [
      "an alternative",
      { alternateEnclosures: [{ type: "audio/mpeg", sources: [{ uri: "https://live.example/s" }] }] },
      '<podcast:alternateEnclosure type="audio/mpeg"><podcast:source uri="https://live.example/s">',
    ],
    ["a person", { people: [{ name: "Ann" }] }, "<podcast:person>Ann</podcast:person>"],
    ["a place", { locations: [{ name: "Nowhere" }] }, "<podcast:location>Nowhere</podcast:location>"],
    [
      "a way to give",
      { funding: [{ url: "https://pod.example/f", text: "Tip" }] },
      '<podcast:funding url="https://pod.example/f">Tip</podcast:funding>',
    ],
    [
      "a further picture",
      { images: [{ href: "/assets/w-1.jpg" }] },
      '<podcast:image href="https://pod.example/assets/w-1.jpg">',
    ],
    [
      "who is paid",
      {
        value: {
          type: "lightning",
          method: "lnaddress",
          recipients: [{ type: "lnaddress", address: "a@b.example", split: 1 }],
        },
      },
      '<podcast:value type="lightning" method="lnaddress">',
    ],
    ["no comments", { social: [{ protocol: "disabled" }] }, '<podcast:socialInteract protocol="disabled">'],
    [
      "a chat",
      { chat: { server: "irc.pod.example", protocol: "irc" } },
      '<podcast:chat server="irc.pod.example" protocol="irc">',
    ],
  ])("%s", (_, overrides, xml) => {
    expect(live(overrides)).toContain(xml);
  });
});
