import { describe, expect, it } from "vitest";
import { AUDIO, IDENTITIES, PODCAST_TAGS, TEXTS } from "./afflicted-items.ts";
import { CHANNEL, episodeOf, episodesOf, FIELDS, feedWith, itemWith, outlinesOf } from "./translated.ts";

describe("an item with", () => {
  it.each([...IDENTITIES, ...AUDIO, ...TEXTS, ...PODCAST_TAGS])("%s", (_, parts, fields, remarks) => {
    const episode = episodeOf(parts);
    expect(episode.fields).toEqual({ ...FIELDS, ...fields });
    expect(episode.remarks.map(({ what }) => what)).toEqual(remarks);
  });

  it.each([
    ["no enclosure", { audio: "" }, "lost", "has no audio: there is no enclosure with an address"],
    [
      "nothing to hear",
      { audio: '<enclosure url="https://cdn.example/a.pdf" length="1" type="application/pdf"/>' },
      "lost",
      "has no audio: there is no enclosure with an address",
    ],
    ["a date that is none", { date: "<pubDate>soon</pubDate>" }, "fault", "is no date: soon"],
    ["no date", { date: "" }, "fault", "has no date"],
    [
      "an address that is none",
      { audio: '<enclosure url="tides.mp3" length="1" type="audio/mpeg"/>' },
      "fault",
      'has no audio.url that can be kept: audio.url was left out: it is "tides.mp3"',
    ],
    [
      "a guid that is endless",
      { guid: `<guid>${"x".repeat(2001)}</guid>` },
      "fault",
      "has no guid that can be kept: guid was left out: it has 2001 characters",
    ],
  ] as const)("%s is no episode", (_, parts, kind, what) => {
    const feed = feedWith(CHANNEL, [itemWith(parts)]);
    const [episode] = episodesOf(feed);
    expect(episode).toMatchObject({ kind, place: "item 1 “Tides”", what });
    expect(outlinesOf(feed)).toEqual([episode]);
  });

  it.each([...IDENTITIES, ...AUDIO, ...TEXTS, ...PODCAST_TAGS])("%s has the same outline", (_, parts) => {
    const { wish, remote } = episodeOf(parts);
    expect(outlinesOf(feedWith(CHANNEL, [itemWith(parts)]))).toMatchObject([{ wish, remote }]);
  });

  it("keys in the order of the documentation", () => {
    const { fields } = episodeOf({
      more: "<itunes:block>Yes</itunes:block><category>a</category><itunes:season>1</itunes:season><itunes:episode>2</itunes:episode>",
    });
    expect(Object.keys(fields)).toEqual([
      ...["title", "published", "audio", "number", "season", "guid", "tags", "block"],
    ]);
  });

  it("notes has them as Markdown, with full links", () => {
    const { notes } = episodeOf({
      more: '<link>https://old.example/e/7</link><content:encoded>&lt;p&gt;See &lt;a href="../about"&gt;us&lt;/a&gt;&lt;/p&gt;</content:encoded>',
    });
    expect(notes).toMatchObject({ kind: "markdown", markdown: "See [us](https://old.example/about)" });
  });

  it("files on other hosts names each with the field that it stands in", () => {
    const { remote, inlineChapters } = episodeOf({
      more: `<itunes:image href="https://x.example/7.jpg"/><podcast:person img="https://x.example/b.jpg">Bob</podcast:person>
        <podcast:chapters url="https://x.example/c.json"/><psc:chapters><psc:chapter start="0:00" title="A"/></psc:chapters>
        <podcast:transcript url="https://x.example/t.vtt" type="text/vtt" language="de"/>`,
    });
    expect(remote).toEqual([
      { url: "https://x.example/7.jpg", kind: "cover", path: "image" },
      { url: "https://x.example/b.jpg", kind: "personImage", path: "people[0].img" },
      { url: "https://x.example/c.json", kind: "chapters", path: "chapters.url" },
      {
        url: "https://x.example/t.vtt",
        kind: "transcript",
        path: "transcript[0].url",
        type: "text/vtt",
        language: "de",
      },
    ]);
    expect(inlineChapters).toEqual([{ start: "0:00", title: "A" }]);
  });
});
