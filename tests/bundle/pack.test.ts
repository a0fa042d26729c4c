import { expect, test } from "vitest";
import { pack } from "../../src/bundle/pack.ts";
import { exampleBuild, exampleEpisode } from "../catalog/example-show.ts";

test("the same show gives the same bytes", () => {
  const build = () => exampleBuild([exampleEpisode({ slug: "a" }), exampleEpisode({ slug: "b" })]);

  expect(pack(build())).toEqual(pack(build()));
});

test("the bytes begin with their version, so that an old Worker refuses a new catalog", () => {
  expect(new TextDecoder().decode(pack(exampleBuild([])).subarray(0, 8))).toBe("AIRDATE1");
});

test("nothing stands between the records, the entries in other formats and the items, and nothing after them", () => {
  const build = exampleBuild([exampleEpisode({ slug: "a" }), exampleEpisode({ slug: "b" })]);
  const bytes = pack(build);
  const headerBytes = new DataView(bytes.buffer).getUint32(8, true);
  const records = build.episodes.map(({ episode }) => JSON.stringify(episode)).join("");
  const items = build.episodes.map(({ rssItem }) => rssItem).join("");

  const entries = build.episodes.map((episode) => JSON.stringify(episode.entries)).join("");

  expect(new TextDecoder().decode(bytes.subarray(12 + headerBytes))).toBe(records + entries + items);
});
