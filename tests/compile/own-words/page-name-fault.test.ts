import { expect, it } from "vitest";
import { pageNameFault } from "../../../src/compile/own-words/page-name-fault.ts";
import { TAKEN_NAMES } from "../../../src/compile/own-words/taken-names.ts";

it.each(["imprint", "press-kit", "3d-audio", "rss", "robots", "pages", "about-us"])(
  "a page may be called %s",
  (name) => {
    expect(pageNameFault(name)).toBeNull();
  },
);

it("may have no name that the site has for something itself, or keeps", () => {
  expect(TAKEN_NAMES.toSorted()).toEqual([
    ...[
      "about",
      "announcements",
      "api",
      "assets",
      "embed",
      "episodes",
      "feed",
      "follow",
      "go",
      "healthz",
      "index",
    ],
    ...["mcp", "media", "oembed", "people", "preview", "search", "seasons", "tags"],
  ]);
});

it.each([
  ["about", "would be at /about, where the site has something else; rename it, to about-page.md for example"],
  ["api", "would be at /api, where the site has something else; rename it, to api-page.md for example"],
  ["396", "would be at /396, where the episode of this number is; rename it, to page-396.md for example"],
  ["Press Kit", "cannot be an address; rename it to press-kit.md"],
  ["Über uns", "cannot be an address; rename it to uber-uns.md"],
  ["press--kit", "cannot be an address; rename it to press-kit.md"],
  ["a_b.c", "cannot be an address; rename it to a-b-c.md"],
  ["اتصل", "cannot be an address; name it with a-z, 0-9 and single dashes, 100 characters at most"],
  ["", "cannot be an address; name it with a-z, 0-9 and single dashes, 100 characters at most"],
  ["a".repeat(101), `cannot be an address; rename it to ${"a".repeat(60)}.md`],
  [
    "index",
    "cannot be a page: index.md is what episodes have, and pages/ is the folder of your own pages; rename it; when this folder is an episode's, rename the folder",
  ],
])("but not %s", (name, told) => {
  const fault = pageNameFault(name);
  expect(`${fault?.what}; ${fault?.fix}`).toBe(told);
});
