import { describe, expect, test } from "vitest";
import { parseHttpDate, renderHttpDate } from "../../src/http/http-date.ts";

const example = Date.UTC(1994, 10, 6, 8, 49, 37);

describe("an HTTP-date is read in each of its three forms", () => {
  test.each([
    ["Sun, 06 Nov 1994 08:49:37 GMT", example],
    ["Sunday, 06-Nov-94 08:49:37 GMT", example],
    ["Sun Nov  6 08:49:37 1994", example],
    ["Wed Nov 16 08:49:37 1994", Date.UTC(1994, 10, 16, 8, 49, 37)],
    ["Tuesday, 01-Dec-26 09:00:00 GMT", Date.UTC(2026, 11, 1, 9)],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["Thu, 29 Feb 2024 23:59:59 GMT", Date.UTC(2024, 1, 29, 23, 59, 59)],
    ["Sat, 31 Dec 2016 23:59:60 GMT", Date.UTC(2017, 0, 1)],
  ])("%s", (text, instant) => {
    expect(parseHttpDate(text)).toBe(instant);
  });
});

describe("what is no HTTP-date is refused", () => {
  test.each([
    "",
    "0",
    "yesterday",
    "2026-12-01T09:00:00Z",
    "Tue, 01 Dec 2026 09:00:00 +0000",
    "Tue, 01 Dec 2026 09:00:00",
    "Tue, 1 Dec 2026 09:00:00 GMT",
    "Fri, 30 Feb 2024 00:00:00 GMT",
    "Sun, 00 Nov 1994 08:49:37 GMT",
    "Sun, 06 nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Nov 1994 08:60:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT",
  ])("%j", (text) => {
    expect(parseHttpDate(text)).toBeNull();
  });
});

test("a date is sent as IMF-fixdate, without its milliseconds", () => {
  expect(renderHttpDate(example + 999)).toBe("Sun, 06 Nov 1994 08:49:37 GMT");
});

test("a date that was sent is read back", () => {
  expect(parseHttpDate(renderHttpDate(example))).toBe(example);
});
