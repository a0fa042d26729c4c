import { expect, test } from "vitest";
import { renderClock } from "../../../src/transcripts/cues/clock.ts";

test.each([
  [0, "0:00"],
  [4.9, "0:04"],
  [59.9996, "1:00"],
  [754, "12:34"],
  [3599, "59:59"],
  [3600, "1:00:00"],
  [36_061, "10:01:01"],
])("%d seconds are shown as %s", (seconds, text) => {
  expect(renderClock(seconds)).toBe(text);
});
