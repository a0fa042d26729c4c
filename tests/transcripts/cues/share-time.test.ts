import { expect, test } from "vitest";
import { shareTime } from "../../../src/transcripts/cues/share-time.ts";

const span = { startSeconds: 1, endSeconds: 5 };

test("the parts follow each other and are as long as their weights say", () => {
  expect(shareTime(span, [1, 3])).toEqual([
    { startSeconds: 1, endSeconds: 2 },
    { startSeconds: 2, endSeconds: 5 },
  ]);
});

test("one part, even without weight, is the whole", () => {
  expect(shareTime(span, [0])).toEqual([span]);
});

test("nothing is shared among nobody", () => {
  expect(shareTime(span, [])).toEqual([]);
});

test("the parts begin and end on whole milliseconds", () => {
  expect(shareTime(span, [1, 1, 1])[0]?.endSeconds).toBe(2.333);
});
