import { describe, expect, test } from "vitest";
import { usedNamespaces } from "../../../src/feeds/rss/namespaces.ts";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { feedText } from "../read-feed.ts";

const ADDRESSES = {
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  podcast: "https://podcastindex.org/namespace/1.0",
  psc: "http://podlove.org/simple-chapters",
  media: "http://search.yahoo.com/mrss/",
  spotify: "http://www.spotify.com/ns/rss",
};

describe("a namespace is declared when a piece uses it, and only then", () => {
  test.each(Object.entries(ADDRESSES))("%s", (prefix, address) => {
    expect(usedNamespaces(["<a>", `<${prefix}:b>`], false)).toEqual({ [prefix]: address });
  });

  test("none without pieces", () => {
    expect(usedNamespaces([], false)).toEqual({});
  });

  test("that of RFC 5005 when there are archive pages", () => {
    expect(usedNamespaces([], true)).toEqual({ fh: "http://purl.org/syndication/history/1.0" });
  });
});

test("a feed declares every prefix that it uses", () => {
  const feed = feedText(
    [
      exampleEpisode({
        chapters: [{ startSeconds: 0, title: "Hello" }],
        images: [{ href: "/w.jpg", aspectRatio: "16/9" }],
      }),
    ],
    { spotify: { countries: ["PT"] } },
  );
  const used = new Set([...feed.matchAll(/<([a-z]+):/g)].map(([, prefix]) => prefix));
  const declared = new Set([...feed.matchAll(/ xmlns:([a-z]+)=/g)].map(([, prefix]) => prefix));

  expect([...used].filter((prefix) => !declared.has(prefix))).toEqual([]);
  expect(declared).toEqual(new Set([...Object.keys(ADDRESSES), "dc", "content", "atom"]));
});
