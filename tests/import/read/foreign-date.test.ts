import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseForeignDate } from "../../../src/import/read/foreign-date.ts";
import { isoInstant, rfc2822Instant } from "../../../src/moments/instant.ts";

const NO_ZONE = "has no zone, so UTC is taken";
const NO_TIME = `has no time, so midnight is taken; ${NO_ZONE}`;
const NUMBER = "has its month as a number";

const READ: readonly (readonly [written: string, instant: string, remark?: string])[] = [
  ["Tue, 01 Dec 2026 09:00:00 GMT", "2026-12-01T09:00:00Z"],
  ["  Tue,  01 Dec 2026 09:00:00   GMT\n", "2026-12-01T09:00:00Z"],
  ["Mon, 01 Dec 2026 09:00:00 GMT", "2026-12-01T09:00:00Z", "has the wrong day of the week"],
  ["Monday, 1 December 2026 09:00:00 CET", "2026-12-01T08:00:00Z", "has the wrong day of the week"],
  ["Tue, 1 Dec 2026 9:00:00 CEST", "2026-12-01T07:00:00Z"],
  ["Tue, 01 Dec 2026 09:00 +01:00", "2026-12-01T08:00:00Z"],
  ["Tue, 01 Dec 2026 09:00:00 EST", "2026-12-01T14:00:00Z"],
  ["Tuesday, 1 December 2026 09:00:00 PST", "2026-12-01T17:00:00Z"],
  ["Tue, 01 Dec 2026 09:00:00 -0800 (PST)", "2026-12-01T17:00:00Z"],
  ["1 Dec 26 09:00 UT", "2026-12-01T09:00:00Z"],
  ["1 Dec 99 09:00:00 GMT", "1999-12-01T09:00:00Z"],
  ["Tue 01 Dec 2026 09:00:00 GMT+1", "2026-12-01T08:00:00Z"],
  ["Tue,01 Dec 2026 09:00:00 UTC-05:30", "2026-12-01T14:30:00Z"],
  ["tue, 01 dec 2026 09:00:00 gmt", "2026-12-01T09:00:00Z"],
  ["Tue, 01-Dec-2026 09:00:00 GMT", "2026-12-01T09:00:00Z"],
  ["Tue, 01 Dec 2026 09:00:00 A", "2026-12-01T09:00:00Z", "has the zone A, which is taken for UTC"],
  ["Tue, 01 Dec 2026 09:00:00 IST", "2026-12-01T03:30:00Z", "has the zone IST, which has several meanings"],
  ["Tue, 01 Dec 2026 24:00:00 GMT", "2026-12-02T00:00:00Z"],
  ["Tue, 01 Dec 2026 09:00:00", "2026-12-01T09:00:00Z", NO_ZONE],
  ["Tue, 01 Dec 2026", "2026-12-01T00:00:00Z", NO_TIME],
  ["December 1, 2026 9:00 PM EST", "2026-12-02T02:00:00Z"],
  ["Dec 1st, 2026 12:00 am GMT", "2026-12-01T00:00:00Z"],
  ["Tue Dec 01 09:00:00 UTC 2026", "2026-12-01T09:00:00Z"],
  ["2026-12-01T09:00:00+01:00", "2026-12-01T08:00:00Z"],
  ["2026-12-01T09:00:00.5Z", "2026-12-01T09:00:00.500Z"],
  ["2026-12-01 09:00", "2026-12-01T09:00:00Z", NO_ZONE],
  ["2026/12/01 09:00 +0100", "2026-12-01T08:00:00Z"],
  ["20261201T090000Z", "2026-12-01T09:00:00Z"],
  ["2026-12-01", "2026-12-01T00:00:00Z", NO_TIME],
  ["1796115600", "2026-12-01T09:00:00Z", "is a number of seconds since 1970"],
  ["Di, 01 Dez 2026 09:00:00 +0100", "2026-12-01T08:00:00Z"],
  ["1. Dezember 2026 um 09:00 Uhr", "2026-12-01T09:00:00Z", NO_ZONE],
  ["Di., 03. März 2026 09:00:00 MEZ", "2026-03-03T08:00:00Z"],
  ["mar., 1 déc. 2026 09:00:00 +0100", "2026-12-01T08:00:00Z"],
  ["mer, 01 août 2026 09:00:00 GMT", "2026-08-01T09:00:00Z"],
  ["1er juin 2026", "2026-06-01T00:00:00Z", NO_TIME],
  ["1 de diciembre de 2026 09:00", "2026-12-01T09:00:00Z", NO_ZONE],
  ["jue, 01 ene 2026 09:00:00 +0100", "2026-01-01T08:00:00Z"],
  ["gio, 01 gen 2026 09:00:00 +0100", "2026-01-01T08:00:00Z"],
  ["ter, 01 dez 2026 09:00:00 -0300", "2026-12-01T12:00:00Z"],
  ["terça-feira, 1 de dezembro de 2026 09:00:00 -0300", "2026-12-01T12:00:00Z"],
  ["2 mrt 2026 09:00 CET", "2026-03-02T08:00:00Z"],
  ["31.12.2026 09:00 MEZ", "2026-12-31T08:00:00Z", NUMBER],
  ["03.04.2020 09:00 GMT", "2020-04-03T09:00:00Z", NUMBER],
  ["25/12/2020 10:00 GMT", "2020-12-25T10:00:00Z", NUMBER],
  ["12/25/2020", "2020-12-25T00:00:00Z", `${NO_TIME}; ${NUMBER}`],
];

describe("a date of another host", () => {
  it.each(READ.map(([written, instant, remark]) => ({ written, instant, remark })))(
    "is read: $written",
    ({ written, instant, remark }) => {
      const date = parseForeignDate(written);
      if ("what" in date) throw new Error(date.what);
      expect(isoInstant(date.instant)).toBe(instant);
      expect(date.remark).toBe(remark);
    },
  );

  it.each([
    ["03/04/2020", "may be two days: 03/04/2020"],
    ["yesterday", "is no date: yesterday"],
    ["", "is empty"],
    ["Tue, 31 Feb 2026 09:00:00 GMT", "is no date: Tue, 31 Feb 2026 09:00:00 GMT"],
    ["Tue, 01 Dec 2026 25:00:00 GMT", "is no date: Tue, 01 Dec 2026 25:00:00 GMT"],
    ["2 jui 2026", "is no date: 2 jui 2026"],
    ["Wed, 00 Jan 1970 00:00:00", "is no date: Wed, 00 Jan 1970 00:00:00"],
    ["0000-00-00 00:00:00", "is no date: 0000-00-00 00:00:00"],
    ["Tue, 01 Dec 2026 09:00:00 NOWHERE", "is no date: Tue, 01 Dec 2026 09:00:00 NOWHERE"],
    ["x".repeat(200), `is no date: ${"x".repeat(60)}`],
  ])("is a fault when it is none, or may be two: %s", (written, what) => {
    expect(parseForeignDate(written)).toHaveProperty("what", what);
  });

  it("is what a feed would have said, for any instant", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
        expect(parseForeignDate(rfc2822Instant(seconds * 1000))).toEqual({ instant: seconds * 1000 });
        expect(parseForeignDate(isoInstant(seconds * 1000))).toEqual({ instant: seconds * 1000 });
      }),
    );
  });
});
