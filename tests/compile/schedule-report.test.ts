import { describe, expect, it } from "vitest";
import { scheduledAt, scheduleReport } from "../../src/compile/schedule-report.ts";

const NOW = Date.UTC(2026, 10, 25, 9, 30);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const inTime = (slug: string, wait: number) => ({ slug, publishedAt: NOW + wait });

describe("what waits for its air date", () => {
  it("is what lies ahead, the next one first", () => {
    const episodes = [inTime("last", 9 * DAY), inTime("next", 1), inTime("now", 0), inTime("old", -DAY)];
    expect(scheduledAt(episodes, NOW).map(({ slug }) => slug)).toEqual(["next", "last"]);
  });

  it("is not told of when there is nothing", () => {
    expect(scheduleReport([], NOW)).toBe("");
  });

  it.each([
    [1, "in 1 second"],
    [89_000, "in 89 seconds"],
    [90_000, "in 2 minutes"],
    [HOUR, "in 60 minutes"],
    [26 * HOUR, "in 26 hours"],
    [6 * DAY, "in 6 days"],
    [6 * DAY - HOUR, "in 6 days"],
    [61 * DAY, "in 2 months"],
    [72 * 365.25 * DAY, "in 72 years"],
  ])("in %i ms is %s", (wait, text) => {
    expect(scheduleReport([inTime("hello", wait)], NOW)).toBe(`1 scheduled: hello, ${text}`);
  });

  it("is named up to the third, and counted", () => {
    const scheduled = ["a", "b", "c", "d", "e"].map((slug, index) => inTime(slug, (index + 2) * DAY));
    expect(scheduleReport(scheduled, NOW)).toBe(
      "5 scheduled: a, in 2 days; b, in 3 days; c, in 4 days; 2 more",
    );
  });
});
