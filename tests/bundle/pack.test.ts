import { expect, test } from "vitest";
import { type CompiledShow, pack } from "../../src/bundle/pack.ts";
import { LISTED_FIELDS } from "../../src/catalog/listed-episode.ts";
import { exampleBuild, exampleEpisode } from "../catalog/example-show.ts";

test("the same show gives the same bytes", () => {
  const build = () => exampleBuild([exampleEpisode({ slug: "a" }), exampleEpisode({ slug: "b" })]);

  expect(pack(build())).toEqual(pack(build()));
});

test("the bytes begin with their version, so that an old Worker refuses a new catalog", () => {
  expect(new TextDecoder().decode(pack(exampleBuild([])).subarray(0, 8))).toBe("AIRDATE1");
});

test("nothing stands between the listed episodes, the rest of them, the entries in other formats, the sitemap and the items, and nothing after them", () => {
  const build = exampleBuild([exampleEpisode({ slug: "a" }), exampleEpisode({ slug: "b" })]);
  const bytes = pack(build);
  const headerBytes = new DataView(bytes.buffer).getUint32(8, true);
  const isListed = (key: string) => LISTED_FIELDS.some((field) => field === key);
  const listed = fieldsOf(build, isListed);
  const rest = fieldsOf(build, (key) => !isListed(key));
  const items = build.episodes.map(({ rssItem }) => rssItem).join("");
  const sitemap = build.episodes.map(({ sitemapRows }) => sitemapRows).join("");
  const entries = build.episodes.map((episode) => JSON.stringify(episode.entries)).join("");

  expect(new TextDecoder().decode(bytes.subarray(12 + headerBytes))).toBe(
    listed + rest + entries + sitemap + items,
  );
});

function fieldsOf({ episodes }: CompiledShow, wanted: (key: string) => boolean): string {
  return episodes
    .map(({ episode }) => Object.entries(episode).filter(([key]) => wanted(key)))
    .map((fields) => JSON.stringify(Object.fromEntries(fields)))
    .join("");
}
