import { describe, expect, it } from "vitest";
import { episodeSchema } from "../../src/schemas/episode-schema.ts";
import { unknownKeyFault } from "../../src/schemas/foreign-keys.ts";
import { showSchema } from "../../src/schemas/show-schema.ts";

const EPISODE = Object.keys(episodeSchema("UTC").shape);
const SHOW = Object.keys(showSchema("UTC").shape);
const AUDIO = ["url", "file", "bytes", "duration", "type"];
const PERSON = ["name", "role", "group", "href", "img", "bio"];
const CHAPTER = ["start", "title", "href", "image", "end", "toc"];

/** A key that hosts bring, and what they are told of it. */
const MENDS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "front matter": [
    ["date", "call it published"],
    ["pubDate", "call it published"],
    ["guests", "call it people, a list of {name, role}"],
    ["authors", "call it people, a list of {name, role}"],
    ["itunes:author", "did you mean author?"],
    ["episode", "call it number"],
    ["itunes:episode", "call it number"],
    ["itunes_season", "did you mean season?"],
    ["description", "call it summary"],
    ["cover", "call it image"],
    ["keywords", "call it tags"],
    ["mp3", "call it audio, with url, bytes and duration"],
    ["duration", "call it audio.duration"],
    ["slug", "remove it: the name of the episode's folder is its address"],
    ["show_notes", "remove it: the show notes stand below the second line of ---"],
    ["Title", "did you mean title?"],
    ["sumary", "did you mean summary?"],
    ["wordpress_id", "remove it; docs/front-matter.md and docs/show-yaml.md list the keys"],
  ],
  "show.yaml": [
    ["summary", "call it description"],
    ["image", "call it artwork"],
    ["lang", "call it language"],
    ["time_zone", "did you mean timezone?"],
    ["new_feed_url", "did you mean newFeedUrl?"],
    ["slug", "remove it; docs/front-matter.md and docs/show-yaml.md list the keys"],
  ],
  audio: [
    ["length", "call it bytes"],
    ["src", "call it url"],
    ["volume", "remove it; the keys here are url, file, bytes, duration, type"],
  ],
  "a person": [
    ["photo", "call it img"],
    ["url", "call it href"],
  ],
  "a chapter": [
    ["startTime", "call it start"],
    ["name", "call it title"],
  ],
};

describe.each([
  ["front matter", EPISODE],
  ["show.yaml", SHOW],
  ["audio", AUDIO],
  ["a person", PERSON],
  ["a chapter", CHAPTER],
])("in %s", (where, known) => {
  it.each(MENDS[where] ?? [])("%s: %s", (key, fix) => {
    expect(unknownKeyFault(key, known)).toMatchObject({ what: "is not a key that Airdate knows", fix });
  });
});

it.each([
  ["date", "published"],
  ["guests", "people"],
  ["duration", "audio.duration"],
  ["titel", "title"],
  ["slug", undefined],
])("%s stands for %s", (key, meant) => {
  expect(unknownKeyFault(key, EPISODE).meant).toBe(meant);
});
