import { describe, expect, it } from "vitest";
import { parseForeignDuration } from "../../../src/import/read/foreign-duration.ts";

describe("a duration of another host", () => {
  it.each([
    ["1:02:03", 3723],
    ["01:02:03", 3723],
    ["62:03", 3723],
    ["00:62:03", 3723],
    ["1:2:3", 3723],
    ["3723", 3723],
    ["3723.5", 3723.5],
    ["3723.123456", 3723.123],
    ["00:47:12.500", 2832.5],
    ["PT1H2M3S", 3723],
    ["pt1h2m3s", 3723],
    ["1h 2m", 3720],
    ["1h2m3s", 3723],
    ["1 hr 2 min", 3720],
    ["62 min", 3720],
    ["62 Minuten", 3720],
    ["45 seconds", 45],
    [" 1:02:03\n", 3723],
  ])("is read: %s", (written, seconds) => {
    expect(parseForeignDuration(written)).toBe(seconds);
  });

  it.each(["", "0", "00:00:00", "abc", "-3", "47:12:", "1:2:3:4", "123456789", "9".repeat(50)])(
    "is unknown: %s",
    (written) => {
      expect(parseForeignDuration(written)).toBeUndefined();
    },
  );
});
