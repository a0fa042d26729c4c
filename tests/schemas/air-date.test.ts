import { describe, expect, test } from "vitest";
import { isoInstant } from "../../src/moments/instant.ts";
import { parseAirDate, parseDay } from "../../src/schemas/air-date.ts";

/** The instant of an air date as ISO in UTC, or what is wrong with it. */
function aired(raw: unknown, timezone: string): string {
  const reading = parseAirDate(raw, timezone);
  return "value" in reading ? isoInstant(reading.value) : `${reading.what}; ${reading.fix}`;
}

describe("an air date with an offset needs no time zone", () => {
  test.each([
    ["2026-12-01T09:00Z", "2026-12-01T09:00:00Z"],
    ["2026-12-01t09:00z", "2026-12-01T09:00:00Z"],
    ["2026-12-01T09:00+01:00", "2026-12-01T08:00:00Z"],
    ["2026-12-01 09:00:30 -05:00", "2026-12-01T14:00:30Z"],
    ["2026-12-01T09:00:30.250+05:30", "2026-12-01T03:30:30.250Z"],
    ["2026-12-01T00:30+14:00", "2026-11-30T10:30:00Z"],
    ["2026-03-29T02:30+01:00", "2026-03-29T01:30:00Z"],
    ["2026-10-25T02:30+02:00", "2026-10-25T00:30:00Z"],
    ["2026-10-25T02:30+01:00", "2026-10-25T01:30:00Z"],
  ])("%s is %s", (raw, instant) => {
    expect(aired(raw, "Europe/Berlin")).toBe(instant);
  });
});

describe("an air date without an offset is in the show's time zone", () => {
  test.each([
    ["2026-12-01T09:00", "UTC", "2026-12-01T09:00:00Z"],
    ["2026-12-01 09:00:30", "UTC", "2026-12-01T09:00:30Z"],
    ["  2026-12-01T09:00  ", "UTC", "2026-12-01T09:00:00Z"],
    ["2028-02-29T09:00", "UTC", "2028-02-29T09:00:00Z"],
    ["2026-01-15T09:00", "Europe/Lisbon", "2026-01-15T09:00:00Z"],
    ["2026-07-15T09:00", "Europe/Lisbon", "2026-07-15T08:00:00Z"],
    ["2026-01-15T09:00", "Europe/Berlin", "2026-01-15T08:00:00Z"],
    ["2026-07-15T09:00", "Europe/Berlin", "2026-07-15T07:00:00Z"],
    ["2026-01-15T09:00", "America/New_York", "2026-01-15T14:00:00Z"],
    ["2026-07-15T09:00", "America/New_York", "2026-07-15T13:00:00Z"],
    ["2026-01-15T09:00", "Asia/Kolkata", "2026-01-15T03:30:00Z"],
    ["2026-07-15T09:00", "Asia/Kolkata", "2026-07-15T03:30:00Z"],
    ["2026-01-15T09:00", "Australia/Lord_Howe", "2026-01-14T22:00:00Z"],
    ["2026-07-15T09:00", "Australia/Lord_Howe", "2026-07-14T22:30:00Z"],
  ])("%s in %s is %s", (raw, timezone, instant) => {
    expect(aired(raw, timezone)).toBe(instant);
  });
});

describe("a day alone is its midnight in the show's time zone", () => {
  test.each([
    ["UTC", "2026-12-01T00:00:00Z"],
    ["Europe/Berlin", "2026-11-30T23:00:00Z"],
    ["America/New_York", "2026-12-01T05:00:00Z"],
    ["Asia/Kolkata", "2026-11-30T18:30:00Z"],
  ])("in %s", (timezone, instant) => {
    expect(aired("2026-12-01", timezone)).toBe(instant);
  });
});

describe("the hours beside a change of the clocks are what they say", () => {
  test.each([
    ["2026-03-29T00:59:59", "Europe/Lisbon", "2026-03-29T00:59:59Z"],
    ["2026-03-29T02:00", "Europe/Lisbon", "2026-03-29T01:00:00Z"],
    ["2026-10-25T00:59:59", "Europe/Lisbon", "2026-10-24T23:59:59Z"],
    ["2026-10-25T02:00", "Europe/Lisbon", "2026-10-25T02:00:00Z"],
    ["2026-03-29T01:59:59", "Europe/Berlin", "2026-03-29T00:59:59Z"],
    ["2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00:00Z"],
    ["2026-10-25T01:59:59", "Europe/Berlin", "2026-10-24T23:59:59Z"],
    ["2026-10-25T03:00", "Europe/Berlin", "2026-10-25T02:00:00Z"],
    ["2026-03-08T01:59:59", "America/New_York", "2026-03-08T06:59:59Z"],
    ["2026-03-08T03:00", "America/New_York", "2026-03-08T07:00:00Z"],
    ["2026-11-01T00:59:59", "America/New_York", "2026-11-01T04:59:59Z"],
    ["2026-11-01T02:00", "America/New_York", "2026-11-01T07:00:00Z"],
    ["2026-10-04T01:59:59", "Australia/Lord_Howe", "2026-10-03T15:29:59Z"],
    ["2026-10-04T02:30", "Australia/Lord_Howe", "2026-10-03T15:30:00Z"],
    ["2026-04-05T01:29:59", "Australia/Lord_Howe", "2026-04-04T14:29:59Z"],
    ["2026-04-05T02:00", "Australia/Lord_Howe", "2026-04-04T15:30:00Z"],
  ])("%s in %s is %s", (raw, timezone, instant) => {
    expect(aired(raw, timezone)).toBe(instant);
  });
});

describe("an hour that the clocks skip is refused with both offsets", () => {
  test.each([
    ["2026-03-29T01:30", "Europe/Lisbon", "+00:00", "+01:00"],
    ["2026-03-29T02:00", "Europe/Berlin", "+01:00", "+02:00"],
    ["2026-03-29T02:59:59", "Europe/Berlin", "+01:00", "+02:00"],
    ["2026-03-08T02:30", "America/New_York", "-05:00", "-04:00"],
    ["2026-10-04T02:15", "Australia/Lord_Howe", "+10:30", "+11:00"],
    ["2026-04-24", "Africa/Cairo", "+02:00", "+03:00"],
  ])("%s in %s", (raw, timezone, ...offsets) => {
    const answer = aired(raw, timezone);

    expect(answer).toContain(`an hour that ${timezone} skips that night; write the offset too: ${raw}`);
    for (const offset of offsets) expect(answer).toContain(offset);
  });
});

describe("an hour that the clocks repeat is refused with both offsets", () => {
  test.each([
    ["2026-10-25T01:30", "Europe/Lisbon", "+01:00", "+00:00"],
    ["2026-10-25T02:00", "Europe/Berlin", "+02:00", "+01:00"],
    ["2026-10-25T02:59:59", "Europe/Berlin", "+02:00", "+01:00"],
    ["2026-11-01T01:30", "America/New_York", "-04:00", "-05:00"],
    ["2026-04-05T01:45", "Australia/Lord_Howe", "+11:00", "+10:30"],
  ])("%s in %s", (raw, timezone, ...offsets) => {
    const answer = aired(raw, timezone);

    expect(answer).toContain(`an hour that ${timezone} has twice that night; write the offset too: ${raw}`);
    for (const offset of offsets) expect(answer).toContain(offset);
  });
});

test("what a refused hour proposes is an air date", () => {
  const refusal = aired("2026-10-25T02:30", "Europe/Berlin");
  const proposals = refusal.match(/2026-\d\d-\d\dT[\d:]+[+-]\d\d:\d\d/g) ?? [];

  expect(proposals.map((proposal) => aired(proposal, "Europe/Berlin"))).toEqual([
    "2026-10-25T00:30:00Z",
    "2026-10-25T01:30:00Z",
  ]);
});

describe("what no calendar or clock has is refused", () => {
  test.each([
    "2026-02-30T09:00",
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31T09:00Z",
    "2026-12-01T24:00",
    "2026-12-01T09:60",
    "2026-12-01T09:00:60",
    "2026-12-01T09:00+15:00",
    "2026-12-01T09:00+01:60",
  ])("%s", (raw) => {
    expect(parseAirDate(raw, "UTC")).toHaveProperty("fix", expect.stringContaining("2026-12-01T09:00"));
  });
});

describe("what is no date and time is refused", () => {
  test.each([
    "",
    "tomorrow",
    "2026",
    "2026-12",
    "1.12.2026",
    "12/01/2026",
    "2026-12-01T9:00",
    "2026-12-01T09",
    "2026-12-01T09:00 CET",
    "2026-12-01T09:00+0100",
    "2026-12-01Z",
    "2026-12-01T09:00[Europe/Berlin]",
    "2026-12-01T09:00:00.1234",
    "Tue, 01 Dec 2026 09:00:00 GMT",
    20261201,
    true,
    null,
    ["2026-12-01"],
    {},
  ])("%j", (raw) => {
    expect(parseAirDate(raw, "UTC")).toMatchObject({ what: expect.stringContaining("not a date and time") });
  });
});

test("a day comes out as it was written", () => {
  expect(parseDay("2028-02-29")).toEqual({ value: "2028-02-29" });
});

test.each(["2026-02-29", "2026-1-1", "2026-01-01T09:00", "", 20260101, null])("%j is no day", (raw) => {
  expect(parseDay(raw)).toMatchObject({ what: expect.stringContaining("not a day") });
});
