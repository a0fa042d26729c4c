import { describe, expect, test } from "vitest";
import {
  applePodcastsVerify,
  mediaThumbnail,
  spotifyCountryOfOrigin,
  spotifyLimit,
  widePicture,
} from "../../../src/feeds/rss/directory-elements.ts";
import { written } from "../written.ts";

test("spotify:countryOfOrigin keeps the order of the countries", () => {
  expect(written(spotifyCountryOfOrigin(["PT", "BR", "AO"]))).toBe(
    "<spotify:countryOfOrigin>PT BR AO</spotify:countryOfOrigin>",
  );
});

test("spotify:limit", () => {
  expect(written(spotifyLimit(25))).toBe('<spotify:limit recentCount="25"></spotify:limit>');
});

describe("media:thumbnail", () => {
  test.each([
    [
      { href: "/assets/wide-1.jpg", width: 1280, height: 720 },
      '<media:thumbnail url="https://pod.example/assets/wide-1.jpg" width="1280" height="720"></media:thumbnail>',
    ],
    [
      { href: "https://cdn.example/w.jpg" },
      '<media:thumbnail url="https://cdn.example/w.jpg"></media:thumbnail>',
    ],
  ])("%j", (picture, xml) => {
    expect(written(mediaThumbnail(picture, "https://pod.example"))).toBe(xml);
  });
});

describe("the picture that is as wide as a video", () => {
  test.each(["16/9", "1280/720", "1.78", "1.777"])("may have the ratio %s", (aspectRatio) => {
    const wide = { href: "w", aspectRatio };

    expect(widePicture([{ href: "a" }, { href: "b", aspectRatio: "1/1" }, wide])).toBe(wide);
  });

  test.each(["1/1", "1.9", "9/16", "4/3", "16", "16/0"])("has not the ratio %s", (aspectRatio) => {
    expect(widePicture([{ href: "a", aspectRatio }])).toBeUndefined();
  });
});

test("itunes:applepodcastsverify says again what podcast:txt says to Apple", () => {
  const txt = [
    { text: "free" },
    { purpose: "applepodcastsverify", text: "CODE" },
    { purpose: "verify", text: "x" },
  ];

  expect(written(...applePodcastsVerify(txt))).toBe(
    "<itunes:applepodcastsverify>CODE</itunes:applepodcastsverify>",
  );
  expect(applePodcastsVerify(undefined)).toEqual([]);
});
