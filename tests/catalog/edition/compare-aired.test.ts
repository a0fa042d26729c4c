import { expect, test } from "vitest";
import { compareAired } from "../../../src/catalog/edition/compare-aired.ts";

const february = { slug: "b", publishedAt: Date.UTC(2026, 1, 1) };
const january = { slug: "a", publishedAt: Date.UTC(2026, 0, 1) };
const alsoJanuary = { slug: "c", publishedAt: Date.UTC(2026, 0, 1) };

test("the newest comes first, and equal air dates are in the order of their slugs", () => {
  expect([alsoJanuary, february, january].sort(compareAired)).toEqual([february, january, alsoJanuary]);
});

test("the order does not depend on the order before", () => {
  expect([january, alsoJanuary, february].sort(compareAired)).toEqual(
    [february, alsoJanuary, january].sort(compareAired),
  );
});

test("slugs are compared letter by letter, as in no language", () => {
  const slugs = ["z", "ä", "Z", "10", "9"].map((slug) => ({ slug, publishedAt: 0 })).sort(compareAired);

  expect(slugs.map(({ slug }) => slug)).toEqual(["10", "9", "Z", "z", "ä"]);
});
