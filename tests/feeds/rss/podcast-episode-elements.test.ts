import { describe, expect, test } from "vitest";
import {
  podcastAlternateEnclosure,
  podcastChapters,
  podcastContentLink,
  podcastEpisode,
  podcastIntegrity,
  podcastSeason,
  podcastSoundbite,
  podcastSource,
  podcastTranscript,
  publicTranscript,
} from "../../../src/feeds/rss/podcast-episode-elements.ts";
import { written } from "../written.ts";

const ORIGIN = "https://pod.example";

describe("podcast:transcript", () => {
  test.each([
    ["vtt", "text/vtt"],
    ["srt", "application/x-subrip"],
    ["json", "application/json"],
    ["txt", "text/plain"],
    ["html", "text/html"],
  ] as const)("as .%s is %s", (format, type) => {
    const file = { format, path: `/assets/t-1.${format}`, language: "en-gb", captions: false };

    expect(written(podcastTranscript(publicTranscript(file, ORIGIN)))).toBe(
      `<podcast:transcript url="https://pod.example/assets/t-1.${format}" type="${type}" language="en-gb"></podcast:transcript>`,
    );
  });

  test("that is a caption file says so", () => {
    const file = { format: "vtt", path: "/t.vtt", language: "en", captions: true } as const;

    expect(written(podcastTranscript(publicTranscript(file, ORIGIN)))).toContain(
      ' language="en" rel="captions">',
    );
  });

  test("on another host is what that one says", () => {
    const file = {
      url: "https://cdn.example/t?a=1&b=2",
      type: "application/srt",
      language: "de",
      captions: true,
    };

    expect(written(podcastTranscript(file))).toBe(
      '<podcast:transcript url="https://cdn.example/t?a=1&amp;b=2" type="application/srt" language="de" rel="captions"></podcast:transcript>',
    );
  });
});

test("podcast:chapters is in the format's own type", () => {
  expect(written(podcastChapters("/assets/tides-1.json", ORIGIN))).toBe(
    '<podcast:chapters url="https://pod.example/assets/tides-1.json" type="application/json+chapters"></podcast:chapters>',
  );
  expect(written(podcastChapters("https://cdn.example/c.json", ORIGIN))).toContain(
    'url="https://cdn.example/c.json"',
  );
});

test.each([
  [undefined, "<podcast:season>2</podcast:season>"],
  ["The <lock>", '<podcast:season name="The &lt;lock&gt;">2</podcast:season>'],
])("podcast:season called %s", (name, xml) => {
  expect(written(podcastSeason(2, name))).toBe(xml);
});

test.each([
  [204, undefined, "<podcast:episode>204</podcast:episode>"],
  [7.5, "Ch. 7½", '<podcast:episode display="Ch. 7½">7.5</podcast:episode>'],
])("podcast:episode %d, displayed as %s", (number, display, xml) => {
  expect(written(podcastEpisode(number, display))).toBe(xml);
});

test.each([
  [{ start: 0, duration: 42 }, '<podcast:soundbite startTime="0" duration="42"></podcast:soundbite>'],
  [
    { start: 73.5, duration: 42, title: "The reveal" },
    '<podcast:soundbite startTime="73.5" duration="42">The reveal</podcast:soundbite>',
  ],
])("podcast:soundbite %j", (soundbite, xml) => {
  expect(written(podcastSoundbite(soundbite))).toMatch(xml);
});

const SOURCE = '<podcast:source uri="ipfs://hash"></podcast:source>';

describe("podcast:alternateEnclosure", () => {
  test("holds its sources", () => {
    expect(
      written(podcastAlternateEnclosure({ type: "audio/mpeg", sources: [{ uri: "ipfs://hash" }] })),
    ).toBe(`<podcast:alternateEnclosure type="audio/mpeg">${SOURCE}</podcast:alternateEnclosure>`);
  });

  test("says everything that is known of it, and how to check it", () => {
    const enclosure = {
      type: "video/mp4",
      bytes: 0,
      bitrate: 511_276.52,
      height: 720,
      lang: "en",
      title: "Video & more",
      rel: "default",
      codecs: "avc1",
      default: false,
      sources: [{ uri: "ipfs://hash" }],
      integrity: { type: "sri", value: "sha384-a+/=" },
    } as const;

    expect(written(podcastAlternateEnclosure({ ...enclosure, sources: [...enclosure.sources] }))).toBe(
      '<podcast:alternateEnclosure type="video/mp4" bitrate="511276.52" height="720" lang="en" title="Video &amp; more" rel="default" codecs="avc1" default="false" length="0">' +
        `${SOURCE}<podcast:integrity type="sri" value="sha384-a+/="></podcast:integrity></podcast:alternateEnclosure>`,
    );
  });
});

test("podcast:source names the type of what it gives when that differs", () => {
  expect(written(podcastSource({ uri: "magnet:?xt=1&dn=2", contentType: "application/x-bittorrent" }))).toBe(
    '<podcast:source uri="magnet:?xt=1&amp;dn=2" contentType="application/x-bittorrent"></podcast:source>',
  );
});

test("podcast:integrity", () => {
  expect(written(podcastIntegrity({ type: "pgp-signature", value: "abc=" }))).toBe(
    '<podcast:integrity type="pgp-signature" value="abc="></podcast:integrity>',
  );
});

test("podcast:contentLink", () => {
  expect(written(podcastContentLink("https://v.example/?a=1&b=2", "Watch & listen"))).toBe(
    '<podcast:contentLink href="https://v.example/?a=1&amp;b=2">Watch &amp; listen</podcast:contentLink>',
  );
});
