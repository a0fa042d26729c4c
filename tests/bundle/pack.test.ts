import { expect, test } from "vitest";
import { COLUMNS } from "../../src/bundle/layout.ts";
import { pack } from "../../src/bundle/pack.ts";
import { exampleBuild, exampleEpisode } from "../catalog/example-show.ts";

test("the same show gives the same bytes", () => {
  const build = () => exampleBuild([exampleEpisode({ slug: "a" }), exampleEpisode({ slug: "b" })]);

  expect(pack(build())).toEqual(pack(build()));
});

test("the bytes begin with their version, so that an old Worker refuses a new catalog", () => {
  expect(new TextDecoder().decode(pack(exampleBuild([])).subarray(0, 8))).toBe("AIRDATE6");
});

test("nothing stands between its parts, and nothing after them", () => {
  const build = exampleBuild([exampleEpisode({ slug: "a" }), exampleEpisode({ slug: "b" })]);
  const bytes = pack(build);
  const headerBytes = new DataView(bytes.buffer).getUint32(8, true);
  const validators = 3 * 5 * 8;
  const runs = build.episodes.flatMap(({ listed, rest, markdown, sitemapRows, item }) => [
    Buffer.byteLength(listed) + rest.byteLength + markdown.byteLength,
    Buffer.byteLength(sitemapRows) + item.deflated.byteLength,
  ]);

  expect(headerBytes % 4).toBe(0);
  expect(bytes.byteLength).toBe(
    12 + headerBytes + COLUMNS.length * 4 * 2 + validators + runs.reduce((sum, run) => sum + run, 0),
  );
});
