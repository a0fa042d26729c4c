import { describe, expect, test } from "vitest";
import { conditionalOutcome, isRangeCurrent } from "../../src/http/conditional.ts";

// Modified in the middle of a second, as files are.
const current = {
  etag: "v2,12",
  modifiedAt: Date.UTC(2026, 11, 1, 9, 0, 0, 500),
} as const;
const THEN = "Tue, 01 Dec 2026 09:00:00 GMT";
const BEFORE = "Tue, 01 Dec 2026 08:59:59 GMT";
const AFTER = "Tue, 01 Dec 2026 09:00:01 GMT";

const outcome = (headers: Record<string, string>) => conditionalOutcome(new Headers(headers), current);

describe("a copy that is still current is not sent again", () => {
  test.each([
    ["its tag", { "if-none-match": '"v2,12"' }],
    ["its tag, weakened by a proxy", { "if-none-match": 'W/"v2,12"' }],
    ["its tag among others", { "if-none-match": '"old", W/"older", "v2,12"' }],
    ["any tag", { "if-none-match": "*" }],
    ["its tag as Apache mangles it", { "if-none-match": '"v2,12-gzip"' }],
    ["its tag as Jetty mangles it", { "if-none-match": 'W/"v2,12--gzip"' }],
    ["its tag with the coding after a semicolon", { "if-none-match": '"v2,12;br"' }],
    ["its date, in whole seconds", { "if-modified-since": THEN }],
    ["a later date", { "if-modified-since": AFTER }],
    ["an obsolete spelling of its date", { "if-modified-since": "Tue Dec  1 09:00:00 2026" }],
    ["its tag and a date before", { "if-none-match": '"v2,12"', "if-modified-since": BEFORE }],
    ["its tag, after a passed If-Match", { "if-match": '"v2,12"', "if-none-match": '"v2,12"' }],
  ])("a client that sends %s", (_, headers) => {
    expect(outcome(headers)).toBe("not-modified");
  });
});

describe("a copy that is not current is replaced", () => {
  test.each([
    ["nothing", {}],
    ["another tag", { "if-none-match": '"v1"' }],
    ["part of its tag", { "if-none-match": '"v2"' }],
    ["another tag, although its date is current", { "if-none-match": '"v1"', "if-modified-since": AFTER }],
    ["an empty list, although its date is current", { "if-none-match": "", "if-modified-since": AFTER }],
    ["a date before", { "if-modified-since": BEFORE }],
    ["something that is no date", { "if-modified-since": "2026-12-02" }],
    ["a date that holds for If-Unmodified-Since", { "if-unmodified-since": THEN }],
    ["no date in If-Unmodified-Since", { "if-unmodified-since": "soon" }],
    ["its strong tag in If-Match", { "if-match": '"x", "v2,12"' }],
    ["any tag in If-Match", { "if-match": "*" }],
    ["its tag in If-Match and an older date", { "if-match": '"v2,12"', "if-unmodified-since": BEFORE }],
  ])("a client that sends %s", (_, headers) => {
    expect(outcome(headers)).toBe("send");
  });
});

describe("a client that insists on a state that is gone is refused", () => {
  test.each([
    ["another tag", { "if-match": '"v1"' }],
    ["its tag, but weak", { "if-match": 'W/"v2,12"' }],
    ["a mangled tag", { "if-match": '"v2,12-gzip"' }],
    ["a date before the change", { "if-unmodified-since": BEFORE }],
    ["another tag, although the copy is current", { "if-match": '"v1"', "if-none-match": '"v2,12"' }],
  ])("%s", (_, headers) => {
    expect(outcome(headers)).toBe("failed");
  });
});

test("dates are ignored when nobody knows when the document changed", () => {
  const headers = new Headers({ "if-modified-since": AFTER, "if-unmodified-since": BEFORE });
  expect(conditionalOutcome(headers, { etag: "a" })).toBe("send");
});

const datedCopy = {
  etag: "a1",
  modifiedAt: Date.UTC(2026, 11, 1, 9, 0, 0, 250),
} as const;

test.each([null, '"a1"', "Tue, 01 Dec 2026 09:00:00 GMT"])("a part fits a copy known by %j", (ifRange) => {
  expect(isRangeCurrent(ifRange, datedCopy)).toBe(true);
});

describe("a part does not fit a copy known by", () => {
  test.each([
    'W/"a1"',
    '"a2"',
    "a1",
    '"a1", "a2"',
    "*",
    "",
    "Tue, 01 Dec 2026 09:00:01 GMT",
    "Tue, 01 Dec 2026 08:59:59 GMT",
  ])("%j", (ifRange) => {
    expect(isRangeCurrent(ifRange, datedCopy)).toBe(false);
  });
});

test("a date proves nothing when nobody knows when the file changed", () => {
  expect(isRangeCurrent("Tue, 01 Dec 2026 09:00:00 GMT", { etag: "a1" })).toBe(false);
});
