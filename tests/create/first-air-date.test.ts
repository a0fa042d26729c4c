import { expect, it } from "vitest";
import { firstAirDate } from "../../src/create/first-air-date.ts";
import { parseAirDate } from "../../src/schemas/air-date.ts";

it.each([
  ["2026-11-29T21:00Z", "UTC", "2026-11-29"],
  ["2026-11-29T21:00Z", "Asia/Tokyo", "2026-11-30"],
  ["2026-11-29T03:00Z", "America/New_York", "2026-11-28"],
  // Summer time begins at midnight: that day begins at one o'clock.
  ["2026-04-24T09:00Z", "Africa/Cairo", "2026-04-23"],
])("at %s in %s the first episode is of %s, and out", (now, zone, day) => {
  const instant = Date.parse(now);
  const airDate = firstAirDate(instant, zone);
  expect(airDate).toEqual({ timezone: zone, day });
  const read = parseAirDate(day, zone);
  expect("value" in read && read.value).toBeLessThanOrEqual(instant);
});

it.each(["+02:00", "Etc/Unknown", "EST"])("a machine in %s is taken to be in UTC", (zone) => {
  expect(firstAirDate(Date.UTC(2026, 10, 29), zone)).toEqual({ timezone: "UTC", day: "2026-11-29" });
});
