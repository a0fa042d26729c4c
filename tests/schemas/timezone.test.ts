import { describe, expect, it, test } from "vitest";
import { parseAirDate } from "../../src/schemas/air-date.ts";
import { isTimezone, readTimezone } from "../../src/schemas/timezone.ts";

const ZONES = [
  "UTC",
  "GMT",
  "Europe/Lisbon",
  "America/Argentina/Buenos_Aires",
  "Asia/Kolkata",
  "CET",
  "US/Pacific",
];
const HOW = "name the area and the largest city near you, as in Europe/Lisbon or America/New_York";
const ABBREVIATIONS = [
  "PST",
  "PDT",
  "BST",
  "CST",
  "CDT",
  "IST",
  "EST",
  "MST",
  "JST",
  "AEST",
  "CEST",
  "ART",
  "AST",
  "HST",
  "PKT",
  "NST",
  "EAT",
];

test.each(ZONES)("%s is a time zone, and has times", (name) => {
  expect(isTimezone(name)).toBe(true);
  expect(readTimezone(name)).toEqual({ value: name });
  expect(parseAirDate("2026-12-01T09:00", name)).toHaveProperty("value");
});

test("so is every name that Intl lists", () => {
  expect(Intl.supportedValuesOf("timeZone").filter((name) => !("value" in readTimezone(name)))).toEqual([]);
});

test.each(["", "Lisbon", "Europe/Lisboa", "+01:00", "-05:00", "CEST", "PST", "2026-01-01T00:00Z"])(
  "%j is no time zone",
  (name) => {
    expect(isTimezone(name)).toBe(false);
  },
);

describe("an abbreviation is refused with the zones to choose from", () => {
  it.each([
    ["PST", "America/Los_Angeles"],
    ["pst", "America/Los_Angeles"],
    ["BST", "Europe/London or Asia/Dhaka"],
    ["IST", "Asia/Kolkata, Europe/Dublin or Asia/Jerusalem"],
    ["EST", "America/New_York, or America/Panama, which has no summer time"],
  ])("%s", (raw, zones) => {
    expect(readTimezone(raw)).toEqual({
      what: `is "${raw}", an abbreviation`,
      fix: `name a place that it is the time of: ${zones}`,
    });
  });

  it.each(ABBREVIATIONS)("each zone that is named for %s is one", (raw) => {
    const reading = readTimezone(raw);
    const named = "fix" in reading ? (reading.fix.match(/[A-Z]\w+(\/\w+)+/g) ?? []) : [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !isTimezone(name))).toEqual([]);
  });
});

test.each([
  ["London", "write Europe/London"],
  ["new york", "write America/New_York"],
  ["Kolkata", "write Asia/Kolkata"],
  ["Buenos Aires", "write America/Buenos_Aires"],
  ["Louisville", "write America/Louisville"],
])("the city %s alone is told its zone", (raw, fix) => {
  expect(readTimezone(raw)).toEqual({ what: `is "${raw}", which is no time zone`, fix });
});

test.each([
  ["Europe/Lisboa", "did you mean Europe/Lisbon?"],
  ["Munich", HOW],
  ["+01:00", HOW],
  ["", HOW],
  [1, HOW],
  [null, HOW],
  [{ Europe: "Lisbon" }, HOW],
])("%j is told how a zone is written", (raw, fix) => {
  expect(readTimezone(raw)).toMatchObject({ fix });
});
