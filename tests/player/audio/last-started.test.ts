import { describe, expect, it } from "vitest";
import { endOf, lastStarted, stretchAt } from "../../../src/player/audio/last-started.ts";

const CHAPTERS = [
  { startSeconds: 10 },
  { startSeconds: 20, endSeconds: 25 },
  { startSeconds: 30 },
  { startSeconds: 30 },
];

describe("the chapter at a time", () => {
  it.each([
    [0, -1],
    [9.99, -1],
    [10, 0],
    [19.99, 0],
    [20, 1],
    [29.99, 1],
    [30, 3],
    [9999, 3],
  ])("the last one begun at %d s is %d", (seconds, index) => {
    expect(lastStarted(CHAPTERS, seconds)).toBe(index);
  });

  it("is none after one has ended and before the next", () => {
    expect(stretchAt(CHAPTERS, 24.9)).toBe(1);
    expect(stretchAt(CHAPTERS, 25)).toBe(-1);
  });

  it("is none in a list without any", () => {
    expect(lastStarted([], 5)).toBe(-1);
    expect(endOf([], -1, 90)).toBe(90);
  });
});

describe("the end of a chapter", () => {
  it.each([
    [0, 20],
    [1, 25],
    [3, 90],
  ])("of number %d is at %d s", (index, end) => {
    expect(endOf(CHAPTERS, index, 90)).toBe(end);
  });
});
