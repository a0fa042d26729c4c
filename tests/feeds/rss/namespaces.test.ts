import { describe, expect, test } from "vitest";
import { feedNamespaces } from "../../../src/feeds/rss/namespaces.ts";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { feedText } from "../read-feed.ts";

const OF_ITEMS = {
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  podcast: "https://podcastindex.org/namespace/1.0",
  psc: "http://podlove.org/simple-chapters",
  media: "http://search.yahoo.com/mrss/",
};
const ADDRESSES = { ...OF_ITEMS, spotify: "http://www.spotify.com/ns/rss" };

describe("a feed declares", () => {
  test("what its items may use, whatever stands in its head", () => {
    expect(feedNamespaces("<a>", false)).toEqual(OF_ITEMS);
  });

  test("Spotify's namespace when the head uses it", () => {
    expect(feedNamespaces("<a><spotify:limit>", false)).toEqual(ADDRESSES);
  });

  test("that of RFC 5005 when there are archive pages", () => {
    const history = { fh: "http://purl.org/syndication/history/1.0" };
    expect(feedNamespaces("<a>", true)).toEqual({ ...OF_ITEMS, ...history });
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
