import { describe, expect, it } from "vitest";
import { checkAtom } from "../../src/feed-check/atom-rules.ts";
import { checkJsonFeed } from "../../src/feed-check/json-feed-rules.ts";

const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>https://pod.example/</id><title>Show</title><updated>2026-01-01T08:00:00Z</updated><author><name>Ann</name></author>
<link rel="self" href="https://pod.example/atom.xml"/>
<entry><id>urn:uuid:1</id><title>One</title><updated>2026-01-01T08:00:00Z</updated><link rel="enclosure" type="audio/mpeg" href="https://pod.example/1.mp3"/></entry>
<entry><id>urn:uuid:2</id><title>Two</title><updated>2026-01-01T08:00:00Z</updated></entry>
</feed>`;

const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Show",
  feed_url: "https://pod.example/feed.json",
  items: [
    {
      id: "a",
      content_html: "<p>One</p>",
      date_published: "2026-01-01T08:00:00Z",
      attachments: [{ url: "https://pod.example/1.mp3", mime_type: "audio/mpeg" }],
    },
    { id: "b", content_text: "Two" },
  ],
});

describe("an Atom feed", () => {
  it("that is good gives no finding", () => {
    expect(checkAtom(ATOM)).toEqual([]);
  });

  it.each([
    ["atom/root", "<feed", "<rss"],
    ["atom/root", "</entry>", ""],
    ["atom/required", "<title>One</title>", ""],
    ["atom/required", "<title>One</title>", "<title>One</title><title>1</title>"],
    ["atom/id", "urn:uuid:1", "one"],
    ["atom/id-unique", "urn:uuid:2", "urn:uuid:1"],
    ["atom/author", "<name>Ann</name>", "<uri>https://ann.example</uri>"],
    ["atom/date", "2026-01-01T08:00:00Z", "2026-01-01 08:00"],
    ["atom/link", "https://pod.example/1.mp3", "/1.mp3"],
    ["atom/link", ' type="audio/mpeg"', ""],
    ["atom/self-link", ' rel="self"', ""],
  ])("is told %s", (rule, from, to) => {
    const broken = ATOM.replace(from, to).replace(/<\/feed>$/, to === "<rss" ? "</rss>" : "</feed>");
    expect(new Set(checkAtom(broken).map((finding) => finding.rule))).toEqual(new Set([rule]));
  });
});

describe("a JSON Feed", () => {
  it("that is good gives no finding", () => {
    expect(checkJsonFeed(JSON_FEED)).toEqual([]);
  });

  it.each([
    ["jsonfeed/items", '"items":', '"entries":'],
    ["jsonfeed/items", "{", ""],
    ["jsonfeed/version", "version/1.1", "version/1"],
    ["jsonfeed/title", '"title":"Show"', '"title":""'],
    ["jsonfeed/id", '"id":"a",', ""],
    ["jsonfeed/id", '"id":"b"', '"id":"a"'],
    ["jsonfeed/content", "content_text", "content"],
    ["jsonfeed/attachment", '"mime_type":"audio/mpeg"', '"type":"audio/mpeg"'],
    ["jsonfeed/date", "2026-01-01T08:00:00Z", "yesterday"],
    ["jsonfeed/address", "https://pod.example/feed.json", "/feed.json"],
    ["jsonfeed/feed-url", '"feed_url":"https://pod.example/feed.json",', ""],
  ])("is told %s", (rule, from, to) => {
    const broken = JSON_FEED.replace(from, to);
    expect(broken).not.toBe(JSON_FEED);
    expect(checkJsonFeed(broken).map((finding) => finding.rule)).toEqual([rule]);
  });
});
