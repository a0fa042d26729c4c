import { describe, expect, test } from "vitest";
import { parseTimeCode, renderTimeCode } from "../../../src/transcripts/cues/time-code.ts";

describe("a time code is read", () => {
  test.each([
    ["00:00:04.200", 4.2],
    ["00:00:04,200", 4.2],
    ["01:00:01.000", 3601],
    ["1:02:03", 3723],
    ["00:09.000", 9],
    ["0:04", 4],
    ["90:00.5", 5400.5],
    ["00:00:01,5", 1.5],
    ["00:00:01.25", 1.25],
    ["00:00:01.123456", 1.123],
    ["100:00:00.000", 360_000],
  ])("%s", (text, seconds) => {
    expect(parseTimeCode(text)).toBe(seconds);
  });
});

describe("what is no time code is refused", () => {
  test.each(["", "4", "4.2", "00:60", "00:60:00", "00:00:00:00", "-0:04", "00:00:01.", "0:04s", "٠٠:٠٤"])(
    "%j",
    (text) => {
      expect(parseTimeCode(text)).toBeNull();
    },
  );
});

test.each([
  [0, "00:00:00.000"],
  [4.2, "00:00:04.200"],
  [59.9999, "00:01:00.000"],
  [3723.004, "01:02:03.004"],
  [360_000, "100:00:00.000"],
])("%d seconds are written %s", (seconds, text) => {
  expect(renderTimeCode(seconds, ".")).toBe(text);
});

test("SRT wants a comma", () => {
  expect(renderTimeCode(1.5, ",")).toBe("00:00:01,500");
});
