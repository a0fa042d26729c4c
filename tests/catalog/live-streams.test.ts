import { describe, expect, test } from "vitest";
import { type LiveOverrides, type LiveStatus, liveStreamsAt } from "../../src/catalog/live-streams.ts";
import type { LiveItem } from "../../src/catalog/show.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 5, 1, 19);
const stream = (status: LiveItem["status"], hours?: number, guid = "stream"): LiveItem => ({
  title: "Storms, live",
  status,
  start: START,
  ...(hours !== undefined && { end: START + hours * HOUR }),
  guid,
  audio: { url: "https://live.example/storms.mp3", type: "audio/mpeg" },
  contentLinks: [],
  people: [],
  images: [],
});
const at = (now: number, ...live: readonly LiveItem[]) => {
  const { streams, changesAt } = liveStreamsAt({ live }, now);
  return [streams.map(({ status }) => status), changesAt];
};

describe("a stream", () => {
  test.each<[string, LiveItem, number, readonly string[], number | null]>([
    ["that is announced", stream("pending", 2), START - 1, ["pending"], START],
    ["that is announced, from its start on", stream("pending", 2), START, ["live"], START + 2 * HOUR],
    ["that is announced, at its end", stream("pending", 2), START + 2 * HOUR, [], null],
    ["that began early", stream("live", 2), START - HOUR, ["live"], START + 2 * HOUR],
    ["that runs", stream("live", 2), START + HOUR, ["live"], START + 2 * HOUR],
    ["that is over but not yet said to be", stream("live", 2), START + 3 * HOUR, [], null],
    [
      "whose end nobody said, in its first day",
      stream("live"),
      START + 23 * HOUR,
      ["live"],
      START + 24 * HOUR,
    ],
    ["whose end nobody said, after a day", stream("live"), START + 24 * HOUR, [], null],
    ["that ended early", stream("ended", 2), START + HOUR, [], null],
  ])("%s", (_, item, now, statuses, changesAt) => {
    expect(at(now, item)).toEqual([statuses, changesAt]);
  });

  test("that runs comes before those that are announced", () => {
    const later = { ...stream("pending", 9, "later"), start: START + HOUR };
    const { streams } = liveStreamsAt({ live: [later, stream("live", 1)] }, START);

    expect(streams.map(({ guid }) => guid)).toEqual(["stream", "later"]);
  });
});

describe("a stream of which its host says something while it is on", () => {
  const said = (status: "live" | "ended", when: number): LiveOverrides => ({ stream: { status, at: when } });
  const asSaid = (overrides: LiveOverrides, now: number, item = stream("pending", 2)) => {
    const { statuses, changesAt } = liveStreamsAt({ live: [item] }, now, overrides);
    return [statuses, changesAt];
  };

  test.each<[string, LiveOverrides, number, LiveStatus, number | null]>([
    ["started early, runs", said("live", START - HOUR), START - HOUR, "live", START + 2 * HOUR],
    ["started early, ends at its time", said("live", START - HOUR), START + 2 * HOUR, "ended", null],
    ["ended early, is over", said("ended", START + HOUR), START + HOUR, "ended", null],
    ["called off, will not be", said("ended", START - HOUR), START - 1, "ended", null],
    [
      "kept on, goes on behind its end",
      said("live", START + HOUR),
      START + 3 * HOUR,
      "live",
      START + 25 * HOUR,
    ],
    [
      "kept on and forgotten, is over after a day",
      said("live", START + HOUR),
      START + 25 * HOUR,
      "ended",
      null,
    ],
    [
      "that is another one, follows the clock",
      { other: { status: "live", at: 0 } },
      START - 1,
      "pending",
      START,
    ],
  ])("%s", (_, overrides, now, status, changesAt) => {
    expect(asSaid(overrides, now)).toEqual([[status], changesAt]);
  });

  test("that show.yaml says is over stays so", () => {
    expect(asSaid(said("live", START), START + 1, stream("ended", 2))).toEqual([["ended"], null]);
  });

  test("tells when that was", () => {
    const changedAt = (now: number) =>
      liveStreamsAt({ live: [stream("pending", 2)] }, now, said("live", START - HOUR)).changedAt;
    expect([START - 2 * HOUR, START, START + 3 * HOUR].map(changedAt)).toEqual([
      Number.NEGATIVE_INFINITY,
      START - HOUR,
      START + 2 * HOUR,
    ]);
  });
});
