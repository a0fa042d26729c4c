import { expect, it } from "vitest";
import { clockTime, spokenTime } from "../../../src/player/controls/clock-time.ts";

it.each([
  [0, "0:00"],
  [9.99, "0:09"],
  [751, "12:31"],
  [3600, "1:00:00"],
  [3723, "1:02:03"],
  [-1, "0:00"],
])("%d seconds are shown as %s", (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});

it.each([
  [0, "en", "0 seconds"],
  [1, "en", "1 second"],
  [751, "en", "12 minutes 31 seconds"],
  [3600, "en", "1 hour"],
  [3661, "de", "1 Stunde 1 Minute 1 Sekunde"],
])("%d seconds are said in %s as %s", (seconds, language, text) => {
  expect(spokenTime(seconds, language)).toBe(text);
});
