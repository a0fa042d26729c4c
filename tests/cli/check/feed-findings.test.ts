import { describe, expect, it } from "vitest";
import { editionAt } from "../../../src/catalog/edition/edition.ts";
import { feedFindings } from "../../../src/cli/check/feed-findings.ts";
import { checkFeed } from "../../../src/feed-check/check-feed.ts";
import { rssFeed } from "../../../src/feeds/serve/rss-bytes.ts";
import { exampleCatalog, exampleEpisode } from "../../catalog/example-show.ts";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 6, 1);

/** Seven episodes, the newest first; the show's name in a title is what Apple does not take. */
const episodes = Array.from({ length: 7 }, (_, index) =>
  exampleEpisode({
    slug: `episode-${index}`,
    title: `Harbour Notes: ${index}`,
    guid: `guid-${index}`,
    publishedAt: NOW - (index + 1) * DAY,
  }),
);

const findingsWith = (feed: { readonly limit: number } | undefined) =>
  feedFindings(editionAt(exampleCatalog(episodes, feed ? { feed } : {}), NOW));
const placesOf = (rule: string, feed: { readonly limit: number } | undefined) =>
  findingsWith(feed)
    .filter((finding) => finding.rule === rule)
    .map(({ place }) => place);

describe("with feed.limit", () => {
  it("every episode is checked once, in the feed or in the archive page that it is in", () => {
    expect(placesOf("apple/title-show", { limit: 3 })).toEqual([
      "item 1 “Harbour Notes: 0” <title>",
      "item 2 “Harbour Notes: 1” <title>",
      "item 3 “Harbour Notes: 2” <title>",
      // Pages are counted from the oldest episode: of page 2 the first two items are in the feed as well.
      "archive page 2, item 3 “Harbour Notes: 3” <title>",
      "archive page 1, item 1 “Harbour Notes: 4” <title>",
      "archive page 1, item 2 “Harbour Notes: 5” <title>",
      "archive page 1, item 3 “Harbour Notes: 6” <title>",
    ]);
  });

  it("what is said of the show is said once", () => {
    const ofShow = (found: readonly { readonly place: string }[]) =>
      found.map(({ place }) => place).filter((place) => !/\bitem \d/.test(place));
    const catalog = exampleCatalog(episodes, { feed: { limit: 3 } });
    const feed = Buffer.concat([...rssFeed(editionAt(catalog, NOW)).bytes()]).toString();
    expect(ofShow(findingsWith({ limit: 3 }))).toEqual(ofShow(checkFeed(feed)));
  });

  it("that no show of this length reaches, there is the feed alone", () => {
    expect(findingsWith({ limit: 100 })).toEqual(findingsWith(undefined));
  });

  it("errors come first, from whichever document", () => {
    const levels = findingsWith({ limit: 3 }).map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted());
  });
});

it("Atom and JSON Feed are looked at as well", () => {
  const [first, ...rest] = episodes;
  const twice = first === undefined ? [] : [first, { ...first, slug: "twin" }, ...rest];
  const rules = feedFindings(editionAt(exampleCatalog(twice, {}), NOW)).map(
    ({ rule, place }) => `${rule} ${place}`,
  );
  expect(rules).toContain("atom/id-unique atom.xml, entry 2 <id>");
  expect(rules).toContain("jsonfeed/id feed.json, item 2 id");
});
