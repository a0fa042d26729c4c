import { describe, expect, test } from "vitest";
import { compileEntries } from "../../src/compile/episode/finish-episode.ts";
import { exampleBuild, exampleEpisode, exampleShow } from "../catalog/example-show.ts";

const DAY = 86_400_000;

test("the same parts give the same catalog, in whatever order episodes come", () => {
  const episodes = ["a", "b", "c"].map((slug, day) => exampleEpisode({ slug, publishedAt: day * DAY }));

  expect(exampleBuild(episodes)).toEqual(exampleBuild(episodes.toReversed()));
});

test("the notes that the other formats take out of an item stand where it says", () => {
  const episode = exampleEpisode({ notesHtml: "<p>Flüsse &amp; 🌊</p>" });
  const { rssItem, notesPlace } = compileEntries(episode, exampleShow());
  const [offset, bytes] = notesPlace;
  const notes = Buffer.from(rssItem).subarray(offset, offset + bytes);

  expect(notes.toString()).toMatch(/^<p>Flüsse &amp; 🌊<\/p>/);
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
    return exampleBuild(episodes).episodes.map(({ changedAt }) => changedAt / DAY);
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
