import { expect, it } from "vitest";
import { readWordTimes } from "../../../src/player/transcript/word-times.ts";

it("words begin so many characters and hundredths of a second after the one before, cue by cue", () => {
  expect(readWordTimes([[0, 820, 4, 25, 3, 0], [], [0, 1205]])).toEqual([
    [
      { startSeconds: 8.2, from: 0 },
      { startSeconds: 8.45, from: 4 },
      { startSeconds: 8.45, from: 7 },
    ],
    [],
    [{ startSeconds: 12.05, from: 0 }],
  ]);
});
