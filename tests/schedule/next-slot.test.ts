import { describe, expect, it } from "vitest";
import { nextSlot } from "../../src/schedule/next-slot.ts";
import type { Rhythm } from "../../src/schedule/rhythm.ts";
import { all, at, everyDays, known, LISBON, localOf, WORKDAYS } from "./local-times.ts";

describe("the next slot", () => {
  const weekly = everyDays("2026-09-01 06:00", 7, 12); // to 2026-11-17

  it.each([
    ["the same day, an hour before", "2026-11-24 05:00", "2026-11-24 06:00"],
    ["the very moment of one", "2026-11-24 06:00", "2026-12-01 06:00"],
    ["two years later", "2028-11-24 06:00", "2028-11-28 06:00"],
  ])("after %s", (_, after, slot) => {
    expect(localOf(nextSlot(known(weekly), at(after), weekly))).toBe(slot);
  });

  it.each([
    ["the one before came late", ["2026-11-25 17:00"], "2026-12-01 06:00"],
    ["this week's came a day early", ["2026-11-23 06:00"], "2026-12-01 06:00"],
    ["two are scheduled", ["2026-11-24 06:00", "2026-12-01 06:00"], "2026-12-08 06:00"],
    [
      "a later one is taken, and this one is free",
      ["2026-12-24 18:00", "2099-01-01 09:00"],
      "2026-11-24 06:00",
    ],
  ])("where %s", (_, others, slot) => {
    const taken = [...weekly, ...all(...others)];
    expect(localOf(nextSlot(known(weekly), at("2026-11-22 12:00"), taken))).toBe(slot);
  });

  it.each([
    ["every other week", everyDays("2026-09-01 06:00", 14, 6), "2026-11-11 12:00", "2026-11-24 06:00"],
    [
      "every other week, long after",
      everyDays("2026-09-01 06:00", 14, 6),
      "2027-01-01 12:00",
      "2027-01-05 06:00",
    ],
    ["on Friday, for workdays", WORKDAYS, "2026-10-30 12:00", "2026-11-02 05:00"],
    ["every day", everyDays("2026-10-01 05:30", 1, 40), "2026-11-09 12:00", "2026-11-10 05:30"],
  ])("%s", (_, airDates, after, slot) => {
    expect(localOf(nextSlot(known(airDates), at(after), airDates))).toBe(slot);
  });

  it.each<[string, Partial<Extract<Rhythm, { kind: "weekday of the month" }>> | { day: number }, string]>([
    ["day 31, in a month of 30", { day: 31 }, "2026-11-30 09:00"],
    ["the first Monday, which is over", { weekday: 1, nth: 1 }, "2026-12-07 09:00"],
    ["the fourth Friday", { weekday: 5, nth: 4 }, "2026-11-27 09:00"],
    ["the last Monday, the fifth one", { weekday: 1, nth: 5 }, "2026-11-30 09:00"],
    ["the last Friday, the fourth one", { weekday: 5, nth: 5 }, "2026-11-27 09:00"],
  ])("of a month: %s", (_, given, slot) => {
    const kind = "day" in given ? "day of the month" : "weekday of the month";
    const rhythm = { kind, time: "09:00", timezone: LISBON, ...given } as Rhythm;
    expect(localOf(nextSlot(rhythm, at("2026-11-22 12:00"), []))).toBe(slot);
  });

  it("keeps to the clock when summer time begins and ends", () => {
    const rhythm = known(weekly);
    const spring = nextSlot(rhythm, at("2027-03-25 12:00"), []);
    const autumn = nextSlot(rhythm, at("2027-10-28 12:00"), []);
    expect([spring, autumn].map((slot) => new Date(slot).toISOString())).toEqual([
      "2027-03-30T05:00:00.000Z",
      "2027-11-02T06:00:00.000Z",
    ]);
  });

  it("in an hour that a night skips is an hour later", () => {
    const sundays = everyDays("2027-02-28 01:30", 7, 4);
    expect(localOf(nextSlot(known(sundays), at("2027-03-22 12:00"), sundays))).toBe("2027-03-28 02:30");
  });
});
