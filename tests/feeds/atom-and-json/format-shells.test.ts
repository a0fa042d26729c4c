import { expect, test } from "vitest";
import { formatShells } from "../../../src/feeds/atom-and-json/format-shells.ts";
import { renderOpml } from "../../../src/feeds/opml.ts";
import { exampleShow } from "../../catalog/example-show.ts";

const show = exampleShow({ hub: "https://hub.example/", copyright: "© Ann", complete: true });
const { atom, json, opml } = formatShells(show, "/assets/icon-1.png");

test("Atom is known by the show's guid", () => {
  expect(atom.beforeDate).toContain("<id>urn:uuid:d84ced82-1926-54c0-88c2-bb01dd35d7e3</id>");
});

test.each([
  "https://pod.example/",
  "https://pod.example/atom.xml",
  "https://pod.example/assets/artwork-0a1b2c3d.jpg",
  "https://pod.example/assets/icon-1.png",
  "https://hub.example/",
  "Tides, ferries and the people who wait for them.",
  "© Ann",
])("Atom names %s", (text) => {
  expect(atom.beforeDate + atom.afterDate).toContain(text);
});

test("JSON Feed names its own address, and that the show is complete", () => {
  expect(JSON.parse(`${json.beforeDate}${json.tail}`)).toMatchObject({
    feed_url: "https://pod.example/feed.json",
    expired: true,
    language: "en",
  });
});

test("OPML comes whole", () => {
  expect(opml).toBe(renderOpml(show));
});
