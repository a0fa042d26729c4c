import { describe, expect, test } from "vitest";
import { entryFacts } from "../../src/feeds/entry-facts.ts";
import { exampleEpisode, exampleShow } from "../catalog/example-show.ts";

const AIRED = Date.UTC(2026, 0, 6, 9);

test("an episode with nothing optional", () => {
  expect(entryFacts(exampleEpisode(), exampleShow())).toEqual({
    guid: "dab81d83-dbf0-5aea-b869-ba6727de087a",
    id: "urn:uuid:dab81d83-dbf0-5aea-b869-ba6727de087a",
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

describe("the id is an IRI that is the same for ever", () => {
  test.each([
    ["a UUID", "DAB81D83-DBF0-5AEA-B869-BA6727DE087A", "urn:uuid:dab81d83-dbf0-5aea-b869-ba6727de087a"],
    ["an address", "https://old.example/?p=7", "https://old.example/?p=7"],
    ["a tag", "tag:old.example,2019:7", "tag:old.example,2019:7"],
    ["a number", "7", "urn:uuid:6d0decbe-a8b6-56c1-ba13-6d42da54a551"],
  ])("from %s", (_, guid, id) => {
    expect(entryFacts(exampleEpisode({ guid }), exampleShow()).id).toBe(id);
  });

  test("two guids of any text have two ids", () => {
    const idOf = (guid: string) => entryFacts(exampleEpisode({ guid }), exampleShow()).id;

    expect(idOf("sink-7 & <7>")).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(idOf("sink-7 & <7>")).toBe(idOf("sink-7 & <7>"));
    expect(idOf("7")).not.toBe(idOf("8"));
  });

  test.each([
    "00000000-0000-0000-0000-000000000001",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "003af0a0-6a45-15cf-0765-68e3d349551a",
  ])("also in a show whose guid %s is of no known version", (guid) => {
    expect(entryFacts(exampleEpisode({ guid: "7" }), exampleShow({ guid })).id).toMatch(/^urn:uuid:/);
  });
});

test.each([
  [AIRED + 1000, AIRED + 1000],
  [AIRED - 1000, AIRED],
])("a correction at %d makes it updated at %d", (updatedAt, expected) => {
  expect(entryFacts(exampleEpisode({ updatedAt }), exampleShow()).updatedAt).toBe(expected);
});

describe("its authors", () => {
  const bob = { name: "Bob", href: "https://bob.example/", role: "guest" };

  test("are the people in it, not the show's", () => {
    expect(entryFacts(exampleEpisode({ people: [bob] }), exampleShow()).authors).toEqual([
      { name: "Bob", url: "https://bob.example/" },
    ]);
  });

  test("are the show's when it names nobody", () => {
    expect(entryFacts(exampleEpisode(), exampleShow({ people: [bob] })).authors).toEqual([
      { name: "Bob", url: "https://bob.example/" },
    ]);
  });

  test("is the show's author when nobody is named at all", () => {
    expect(entryFacts(exampleEpisode(), exampleShow({ people: [] })).authors).toEqual([
      { name: "Ann Example" },
    ]);
  });
});

test("its cover comes before the show's artwork", () => {
  const cover = { href: "/assets/cover-1.jpg", variants: [] };

  expect(entryFacts(exampleEpisode({ cover }), exampleShow()).image).toBe(
    "https://pod.example/assets/cover-1.jpg",
  );
});
