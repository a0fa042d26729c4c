import { expect, test } from "vitest";
import { closeCues } from "../../../src/transcripts/cues/close-cues.ts";

const cue = (startSeconds: number, endSeconds?: number) => ({ startSeconds, endSeconds, text: "tide" });
const times = (...cues: ReturnType<typeof cue>[]) =>
  closeCues(cues).map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds]);

test("a cue keeps the end it has, overlapping the next where people do", () => {
  expect(times(cue(0, 5), cue(3, 4))).toEqual([
    [0, 5],
    [3, 4],
  ]);
});

test("a cue without an end lasts until the next one starts", () => {
  expect(times(cue(0), cue(4, 5))).toEqual([
    [0, 4],
    [4, 5],
  ]);
});

test("cues that start together last until a later one starts", () => {
  expect(times(cue(0), cue(0), cue(4, 5))).toEqual([
    [0, 4],
    [0, 4],
    [4, 5],
  ]);
});

test("the last cue lasts as long as it takes to say it", () => {
  expect(times(cue(10))).toEqual([[10, 11]]);
});

test("an end before the start counts as none", () => {
  expect(times(cue(5, 2), cue(7, 8))).toEqual([
    [5, 7],
    [7, 8],
  ]);
});

test("cues come out in order of their start", () => {
  expect(times(cue(4, 5), cue(0, 1))).toEqual([
    [0, 1],
    [4, 5],
  ]);
});
