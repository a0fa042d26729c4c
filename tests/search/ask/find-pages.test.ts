import { expect, it } from "vitest";
import { findPages } from "../../../src/search/ask/find-pages.ts";

const PAGES = [
  { name: "press", text: "Press kit Artwork of the show, as a zip." },
  { name: "shop", text: "Läden Mugs and shirts; the artwork on both." },
  { name: "umi", text: "海岸の番組" },
];
const found = (query: string): string[] => findPages(query, PAGES).map(({ page }) => page.name);

it.each([
  ["artwork", ["press", "shop"]],
  ["ART", ["press", "shop"]],
  ["artwork zip", ["press"]],
  ["laden", ["shop"]],
  ["海岸", ["umi"]],
  ["work", []],
  ["artwork nowhere", []],
  ["", []],
  ["?!", []],
])("%j is found in %j", (query, names) => {
  expect(found(query)).toEqual(names);
});

it("what was found is marked", () => {
  const [first] = findPages("zip", PAGES);
  expect(first?.passage.filter(({ marked }) => marked)).toEqual([{ text: "zip", marked: true }]);
});
