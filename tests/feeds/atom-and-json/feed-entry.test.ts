import { describe, expect, test } from "vitest";
import type { Episode } from "../../../src/catalog/episode.ts";
import type { Show } from "../../../src/catalog/show.ts";
import { feedEntry } from "../../../src/feeds/atom-and-json/feed-entry.ts";
import { exampleEpisode, exampleShow } from "../../catalog/example-show.ts";

const ID = "urn:uuid:dab81d83-dbf0-5aea-b869-ba6727de087a";
const AIRED = Date.UTC(2026, 0, 6, 9);

test("an episode with nothing optional", () => {
  expect(factsOf(exampleEpisode(), exampleShow())).toEqual({
    guid: "dab81d83-dbf0-5aea-b869-ba6727de087a",
    id: ID,
    title: "About tides",
    link: "https://pod.example/episodes/tides",
    summary: "All about tides.",
    publishedAt: AIRED,
    updatedAt: AIRED,
    authors: [{ name: "Ann Example" }],
    tags: [],
    image: "https://pod.example/assets/artwork-0a1b2c3d.jpg",
    enclosure: {
      url: "https://pod.example/media/tides-0a1b2c3d.mp3",
      type: "audio/mpeg",
      bytes: 48_211_011,
      seconds: 2832,
    },
  });
});

test.each([
  [AIRED + 1000, AIRED + 1000],
  [AIRED - 1000, AIRED],
])("a correction at %d makes it updated at %d", (updatedAt, expected) => {
  expect(factsOf(exampleEpisode({ updatedAt }), exampleShow()).updatedAt).toBe(expected);
});

describe("its authors", () => {
  const bob = { name: "Bob", href: "https://bob.example/", role: "guest" };

  test("are the people in it, not the show's", () => {
    expect(factsOf(exampleEpisode({ people: [bob] }), exampleShow()).authors).toEqual([
      { name: "Bob", url: "https://bob.example/" },
    ]);
  });

  test("are the show's when it names nobody", () => {
    expect(factsOf(exampleEpisode(), exampleShow({ people: [bob] })).authors).toEqual([
      { name: "Bob", url: "https://bob.example/" },
    ]);
  });

  test("is the show's author when nobody is named at all", () => {
    expect(factsOf(exampleEpisode(), exampleShow({ people: [] })).authors).toEqual([{ name: "Ann Example" }]);
  });
});

test("its cover comes before the show's artwork", () => {
  const cover = { href: "/assets/cover-1.jpg", variants: [] };

  expect(factsOf(exampleEpisode({ cover }), exampleShow()).image).toBe(
    "https://pod.example/assets/cover-1.jpg",
  );
});

function factsOf(episode: Episode, show: Show) {
  return feedEntry(episode, show, ID);
}
