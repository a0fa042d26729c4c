import { expect, it } from "vitest";
import { spokenTime } from "../../../src/player/controls/spoken-time.ts";

it.each([
  [0, "en", "0 seconds"],
  [1, "en", "1 second"],
  [751, "en", "12 minutes 31 seconds"],
  [3600, "en", "1 hour"],
  [3661, "de", "1 Stunde 1 Minute 1 Sekunde"],
])("%d seconds are said in %s as %s", (seconds, language, text) => {
  expect(spokenTime(seconds, language)).toBe(text);
});
