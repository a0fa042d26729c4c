import { describe, expect, test } from "vitest";
import { open } from "../../src/bundle/open.ts";
import { pack } from "../../src/bundle/pack.ts";
import { exampleBuild, exampleEpisode } from "../catalog/example-show.ts";

const DAY = 86_400_000;

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

test("notes that stand in no CDATA section of their own are a bug of the build", () => {
  const build = exampleBuild([exampleEpisode({ notesHtml: "<p>]]></p>" })]);

  expect(() => pack(build)).toThrow("an RSS item must hold its notes in one CDATA section");
});

describe("the newest change at or behind each episode", () => {
  /** For episodes a day apart, newest first, each with the day of its correction: when each edition last changed. */
  function changeDays(...corrections: readonly (number | undefined)[]): (number | undefined)[] {
    const episodes = corrections.map((correction, index) =>
      exampleEpisode({
        slug: `${index}`,
        publishedAt: (corrections.length - index) * DAY,
        ...(correction !== undefined && { updatedAt: correction * DAY }),
      }),
    );
    return open(pack(exampleBuild(episodes)).buffer).entries.map(({ changedAt }) => changedAt / DAY);
  }

  test.each([
    ["without corrections: the air date", [undefined, undefined, undefined], [3, 2, 1]],
    ["a late correction of the oldest: every later edition's too", [undefined, undefined, 9], [9, 9, 9]],
    ["an early correction of the oldest: its own", [undefined, undefined, 1.5], [3, 2, 1.5]],
    ["a correction of the newest: its own", [5, undefined, undefined], [5, 2, 1]],
  ])("%s", (_, corrections, expected) => {
    expect(changeDays(...corrections)).toEqual(expected);
  });
});
