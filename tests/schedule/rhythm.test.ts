import { describe, expect, it } from "vitest";
import { rhythmOf } from "../../src/schedule/rhythm.ts";
import { rhythmText } from "../../src/schedule/rhythm-text.ts";
import { all, at, everyDays, known, LISBON, WORKDAYS } from "./local-times.ts";

describe("the rhythm of a show", () => {
  it.each([
    ["one episode", all("2026-11-24 06:00"), "every Tuesday, 06:00"],
    ["two on one day", all("2026-11-24 06:00", "2026-11-24 06:00"), "every Tuesday, 06:00"],
    ["a week", everyDays("2026-09-01 06:00", 7, 12), "every Tuesday, 06:00"],
    ["two weeks", everyDays("2026-09-01 06:00", 14, 6), "every other Tuesday, 06:00"],
    ["three weeks", everyDays("2026-09-01 06:00", 21, 6), "every 3 weeks on Tuesday, 06:00"],
    ["four weeks", everyDays("2026-03-03 06:00", 28, 10), "every 4 weeks on Tuesday, 06:00"],
    ["a day", everyDays("2026-10-01 05:30", 1, 40), "every day, 05:30"],
    ["workdays", WORKDAYS, "Monday to Friday, 05:00"],
    ["workdays, and a Sunday once", [...WORKDAYS, at("2026-10-25 05:00")], "Monday to Friday, 05:00"],
    [
      "two days of a week",
      [...everyDays("2026-10-05 07:00", 7, 6), ...everyDays("2026-10-08 07:00", 7, 6)],
      "every Monday and Thursday, 07:00",
    ],
    [
      "a day of the month",
      all("2026-08-15 09:00", "2026-09-15 09:00", "2026-10-15 09:00", "2026-11-15 09:00"),
      "on day 15 of each month, 09:00",
    ],
    [
      "a weekday of the month",
      all("2026-08-03 09:00", "2026-09-07 09:00", "2026-10-05 09:00", "2026-11-02 09:00"),
      "the first Monday of each month, 09:00",
    ],
    [
      "the last weekday of the month",
      all("2026-08-31 09:00", "2026-09-28 09:00", "2026-10-26 09:00", "2026-11-30 09:00"),
      "the last Monday of each month, 09:00",
    ],
    [
      "a week, with one that was late and one that was left out",
      all("2026-10-06 06:00", "2026-10-13 06:00", "2026-10-21 17:12", "2026-11-03 06:00", "2026-11-10 06:00"),
      "every Tuesday, 06:00",
    ],
    [
      "a week, never to the minute",
      all("2026-11-03 06:02:11", "2026-11-10 06:14", "2026-11-17 07:01", "2026-11-24 06:40"),
      "every Tuesday, 06:00",
    ],
    [
      "a week, which was another one before",
      [...everyDays("2026-01-02 20:00", 7, 20), ...everyDays("2026-09-01 06:00", 7, 10)],
      "every Tuesday, 06:00",
    ],
    ["to the second", all("2026-11-17 06:00:30", "2026-11-24 06:00:30"), "every Tuesday, 06:00:30"],
  ])("is told of %s", (_, airDates, words) => {
    expect(rhythmText(known(airDates))).toBe(words);
    expect(rhythmText(known(airDates.toReversed()))).toBe(words);
  });

  it.each([
    ["no episode", []],
    [
      "days that come as they like",
      all("2026-01-05 06:00", "2026-02-10 06:00", "2026-03-18 06:00", "2026-05-01 06:00", "2026-05-30 06:00"),
    ],
    ["years in between", all("2020-01-07 06:00", "2022-01-04 06:00", "2026-01-06 06:00")],
  ])("is not told of %s", (_, airDates) => {
    expect(rhythmOf(airDates, LISBON)).toBeNull();
  });

  it("is of the show's own zone: seven in the evening there is another day in UTC", () => {
    const airDates = everyDays("2026-09-01 19:00", 7, 10, "America/Los_Angeles");
    expect(rhythmText(known(airDates, "America/Los_Angeles"))).toBe("every Tuesday, 19:00");
    expect(rhythmText(known(airDates, "UTC"))).toBe("every Wednesday, 02:00");
  });

  it("stays what it is when clocks change", () => {
    expect(rhythmText(known(everyDays("2026-10-06 06:00", 7, 8)))).toBe("every Tuesday, 06:00");
  });
});
