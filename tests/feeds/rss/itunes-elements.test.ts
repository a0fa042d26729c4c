import { expect, test } from "vitest";
import {
  itunesAuthor,
  itunesBlock,
  itunesCategory,
  itunesComplete,
  itunesDuration,
  itunesEpisode,
  itunesEpisodeType,
  itunesExplicit,
  itunesImage,
  itunesNewFeedUrl,
  itunesOwner,
  itunesSeason,
  itunesSubtitle,
  itunesTitle,
  itunesType,
} from "../../../src/feeds/rss/itunes-elements.ts";
import { written } from "../written.ts";

const artwork = { href: "/assets/artwork-1.jpg", width: 3000, height: 3000, variants: [] };

test.each([
  ["itunesTitle", itunesTitle("A & <b>"), "<itunes:title>A &amp; &lt;b&gt;</itunes:title>"],
  ["itunesAuthor", itunesAuthor("Ann & Bob"), "<itunes:author>Ann &amp; Bob</itunes:author>"],
  [
    "itunesOwner",
    itunesOwner({ name: "Ann", email: "ann@pod.example" }),
    "<itunes:owner><itunes:name>Ann</itunes:name><itunes:email>ann@pod.example</itunes:email></itunes:owner>",
  ],
  ["itunesExplicit", itunesExplicit(true), "<itunes:explicit>true</itunes:explicit>"],
  ["itunesExplicit, when not", itunesExplicit(false), "<itunes:explicit>false</itunes:explicit>"],
  ["itunesType", itunesType("serial"), "<itunes:type>serial</itunes:type>"],
  ["itunesCategory", itunesCategory("Technology"), '<itunes:category text="Technology"></itunes:category>'],
  [
    "itunesCategory with its child",
    itunesCategory("Society & Culture > Places & Travel"),
    '<itunes:category text="Society &amp; Culture"><itunes:category text="Places &amp; Travel"></itunes:category></itunes:category>',
  ],
  [
    "itunesImage",
    itunesImage(artwork, "https://pod.example"),
    '<itunes:image href="https://pod.example/assets/artwork-1.jpg"></itunes:image>',
  ],
  // Yes with a capital, unlike podcast:block.
  ["itunesBlock", itunesBlock(), "<itunes:block>Yes</itunes:block>"],
  ["itunesComplete", itunesComplete(), "<itunes:complete>Yes</itunes:complete>"],
  [
    "itunesNewFeedUrl",
    itunesNewFeedUrl("https://new.example/feed.xml"),
    "<itunes:new-feed-url>https://new.example/feed.xml</itunes:new-feed-url>",
  ],
  ["itunesEpisodeType", itunesEpisodeType("bonus"), "<itunes:episodeType>bonus</itunes:episodeType>"],
  ["itunesSubtitle", itunesSubtitle("Wet & cold"), "<itunes:subtitle>Wet &amp; cold</itunes:subtitle>"],
])("%s", (_, element, xml) => {
  expect(written(element)).toBe(xml);
});

test.each([
  [61, "61"],
  [61.4, "61"],
  [61.5, "62"],
  [0.5, "1"],
])("itunesDuration of %d seconds says %s", (seconds, said) => {
  expect(written(...itunesDuration(seconds))).toBe(`<itunes:duration>${said}</itunes:duration>`);
});

test("itunesDuration that nobody knows is not written", () => {
  expect(itunesDuration(undefined)).toEqual([]);
});

test.each([
  [1, "<itunes:episode>1</itunes:episode>"],
  [396, "<itunes:episode>396</itunes:episode>"],
  [7.5, ""],
  [0.5, ""],
  [0, ""],
  [undefined, ""],
])("itunesEpisode of %d: %j, for Apple knows whole numbers only", (number, xml) => {
  expect(written(...itunesEpisode(number))).toBe(xml);
});

test.each([
  [1, "<itunes:season>1</itunes:season>"],
  [0, ""],
  [undefined, ""],
])("itunesSeason of %d: %j, for Apple counts from one", (season, xml) => {
  expect(written(...itunesSeason(season))).toBe(xml);
});
