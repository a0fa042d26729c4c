import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  beginsWithClock,
  isoDuration,
  parseClock,
  renderClock,
  renderPaddedClock,
} from "../../src/moments/clock.ts";

describe("a duration in seconds, on a clock or in ISO 8601", () => {
  test.each([
    [0, 0],
    [2832, 2832],
    [12.5, 12.5],
    ["2832", 2832],
    ["12.5", 12.5],
    [" 47:12 ", 2832],
    ["0:00", 0],
    ["00:00", 0],
    ["12:31", 751],
    ["75:00", 4500],
    ["120:00", 7200],
    ["1:02:03", 3723],
    ["01:02:03", 3723],
    ["100:00:00", 360_000],
    ["00:12:31.250", 751.25],
    ["12:31.5", 751.5],
    ["PT47M12S", 2832],
    ["pt1h", 3600],
    ["PT1H2M3S", 3723],
    ["PT90S", 90],
    ["PT1M0.5S", 60.5],
  ])("%j is %d seconds", (raw, seconds) => {
    expect(parseClock(raw)).toBe(seconds);
  });
});

describe("what is no duration", () => {
  test.each([
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "",
    "-1",
    "12:60",
    "1:60:00",
    "1:2:03",
    "12:3",
    ":30",
    "12:",
    "1:2:3:4",
    "1,5",
    "1e3",
    "12:31.1234",
    "9".repeat(400),
    `PT${"9".repeat(400)}S`,
    "PT",
    "PT5",
    "PTM",
    "P1D",
    "47 minutes",
    "1h2m",
    null,
    undefined,
    true,
    [60],
    {},
  ])("%j", (raw) => {
    expect(parseClock(raw)).toBeUndefined();
  });
});

test.each([
  [0, "0:00"],
  [9, "0:09"],
  [4.9, "0:04"],
  [59.999, "0:59"],
  [59.9996, "1:00"],
  [-1, "0:00"],
  [60, "1:00"],
  [751, "12:31"],
  [3599, "59:59"],
  [3600, "1:00:00"],
  [3723, "1:02:03"],
  [36_061, "10:01:01"],
  [360_000, "100:00:00"],
])("%d seconds stand as %s", (seconds, text) => {
  expect(renderClock(seconds)).toBe(text);
});

test.each([
  [0, "with hours", "00:00:00"],
  [751.9, "with hours", "00:12:31"],
  [90_000, "with hours", "25:00:00"],
  [751, "without hours", "12:31"],
  [9, "without hours", "00:09"],
  [4510, "without hours", "75:10"],
] as const)("%d seconds stand in a list %s as %s", (seconds, hours, text) => {
  expect(renderPaddedClock(seconds, hours)).toBe(text);
});

test.each([
  [0, "PT0S"],
  [0.9, "PT0S"],
  [45, "PT45S"],
  [60, "PT1M"],
  [3600, "PT1H"],
  [3605, "PT1H5S"],
  [3723.5, "PT1H2M3S"],
])("%d seconds are %s to machines", (seconds, text) => {
  expect(isoDuration(seconds)).toBe(text);
});

test("what is rendered reads back as the same whole seconds, either way", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_599_999 }), (seconds) => {
      expect(parseClock(renderClock(seconds))).toBe(seconds);
      expect(parseClock(isoDuration(seconds))).toBe(seconds);
    }),
  );
});

test.each([
  ["12:31 Tides", true],
  ["(1:02:03) Tides", true],
  ["[00:00]", true],
  ["12:31", true],
  ["12:3 of them", false],
  ["At 12:31, the tide", false],
  ["1234:00 Tides", false],
])("whether %j begins with a clock: %s", (line, expected) => {
  expect(beginsWithClock(line)).toBe(expected);
});
