import { describe, expect, it } from "vitest";
import { parseRssDate } from "../../src/feed-check/rss-date.ts";

const SIX = Date.UTC(2026, 9, 2, 6);

describe("a date of RSS", () => {
  it.each([
    "Fri, 02 Oct 2026 06:00:00 GMT",
    "Fri, 2 Oct 2026 06:00 GMT",
    "02 Oct 2026 06:00:00 +0000",
    "Fri, 02 Oct 2026 08:00:00 +0200",
    "Fri, 02 Oct 2026 01:30:00 -0430",
    "Fri, 02 Oct 2026 01:00:00 EST",
    "Thu, 01 Oct 2026 23:00:00 PDT",
  ])("%s is six o'clock in Greenwich", (text) => {
    expect(parseRssDate(text)).toEqual({ instant: SIX, isWeekdayRight: true });
  });

  it("is told when its weekday is another", () => {
    expect(parseRssDate("Sat, 02 Oct 2026 06:00:00 GMT")).toEqual({ instant: SIX, isWeekdayRight: false });
  });

  it.each([
    "",
    "2026-10-02T06:00:00Z",
    "Fri, 02 Oct 26 06:00:00 GMT",
    "Fri, 02 October 2026 06:00:00 GMT",
    "Tue, 31 Feb 2026 06:00:00 GMT",
    "Fri, 02 Oct 2026 24:00:00 GMT",
    "Fri, 02 Oct 2026 06:60:00 GMT",
    "Fri, 02 Oct 2026 06:00:00",
    "Fri, 02 Oct 2026 06:00:00 CEST",
  ])("%j is none", (text) => {
    expect(parseRssDate(text)).toBeUndefined();
  });
});
