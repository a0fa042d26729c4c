import { expect, it } from "vitest";
import type { DeepDive } from "../../../src/catalog/deep-dive.ts";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite } from "../../worker/example-site.ts";
import { parsePage } from "../parsed-page.ts";

const NOW = Date.UTC(2026, 1, 1);

const deepDive: DeepDive = {
  sections: [
    {
      ...{ id: "quotes", title: "Quotes", kind: "quotes" },
      entries: [
        { kind: "quote", html: "<p>One</p>", attribution: "Ann", picture: "/assets/file-1.jpg" },
        { kind: "quote", html: "<p>Two</p>", picture: "/assets/file-2.jpg" },
        { kind: "quote", html: "<p>光</p>", attribution: "Ann" },
      ],
    },
  ],
};

const soundbites = [
  { start: 0, duration: 20, title: "Three", picture: "/assets/file-3.jpg" },
  { start: 9, duration: 20 },
];

const site = exampleSite([exampleEpisode({ deepDive, soundbites })]);
const html = await (await site.request(NOW, "/episodes/tides")).text();

it("each quote and each soundbite that has a picture has a link to it, which works without a script", () => {
  const links = parsePage(html).tags.filter(({ attributes }) => attributes.class === "as-picture");
  expect(links.map(({ attributes }) => attributes.href)).toEqual([
    "/assets/file-1.jpg",
    "/assets/file-2.jpg",
    "/assets/file-3.jpg",
  ]);
});

it("the link does not lead away from what plays", () => {
  const links = html.match(/<a class="as-picture"[^>]*>/g) ?? [];
  expect(links).toHaveLength(3);
  expect(links.filter((link) => !link.includes(' download=""'))).toEqual([]);
});

it("the link stands with the name of who said it, else below the words", () => {
  expect(html).toMatch(/<figcaption>Ann <a class="as-picture"/);
  expect(html).toMatch(/<p>Two<\/p><\/blockquote> <a class="as-picture"/);
});
