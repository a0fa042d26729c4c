import { describe, expect, test } from "vitest";
import * as z from "zod";
import { field, fields, kindOf, list, splitMessage, table } from "../../src/schemas/field.ts";

const even = field("An even number.", (raw) =>
  typeof raw === "number" && raw % 2 === 0 ? { value: raw } : { what: "is odd", fix: "add one" },
);

const schema = fields("The whole.", {
  even,
  maybe: even.optional(),
  evens: list("Some numbers.", even).optional(),
  inner: fields("What is inside.", { even }).optional(),
  names: table(
    "Names by letter.",
    (key) => (key.length === 1 ? { value: key } : { what: "is no letter", fix: "write one letter" }),
    even,
  ).optional(),
});

/** What is wrong with `raw`, a line each: `path what; fix`. */
function faults(raw: unknown): string[] {
  const result = schema.safeParse(raw);
  return (result.error?.issues ?? []).map((issue) => {
    const { what, fix } = splitMessage(issue.message);
    return `${issue.path.join(".")} ${what}; ${fix}`;
  });
}

test("what fits comes out as it was read", () => {
  const whole = { even: 2, evens: [4], inner: { even: 6 }, names: { a: 8 } };

  expect(schema.parse(whole)).toEqual(whole);
});

describe("what does not fit says what is wrong and what to do", () => {
  test.each([
    ["a missing field", {}, "even is missing; give it: an even number"],
    ["an empty field", { even: null }, "even is empty; give it: an even number"],
    ["an optional field left empty", { even: 2, maybe: null }, "maybe is empty; give it: an even number"],
    ["a wrong value", { even: 3 }, "even is odd; add one"],
    ["a wrong value in a list", { even: 2, evens: [2, 3] }, "evens.1 is odd; add one"],
    ["a text for a list", { even: 2, evens: "2" }, "evens is text; write a list: some numbers"],
    ["an empty list", { even: 2, evens: null }, "evens is empty; give it: some numbers"],
    ["a text for a map", { even: 2, inner: "x" }, "inner is text; write keys and values: what is inside"],
    ["a list for a map", { even: 2, inner: [] }, "inner is a list; write keys and values: what is inside"],
    [
      "a number for a map",
      { even: 2, inner: 7 },
      "inner is the number 7; write keys and values: what is inside",
    ],
    [
      "a switch for a map",
      { even: 2, inner: true },
      "inner is the switch true; write keys and values: what is inside",
    ],
    ["an empty map", { even: 2, inner: null }, "inner is empty; give it: what is inside"],
    ["a field missing within", { even: 2, inner: {} }, "inner.even is missing; give it: an even number"],
    ["a misspelt key", { even: 2, mabye: 4 }, "mabye is not a key that Airdate knows; did you mean maybe?"],
    [
      "a misspelt key within",
      { even: 2, inner: { even: 2, evne: 1 } },
      "inner.evne is not a key that Airdate knows; did you mean even?",
    ],
    [
      "a key like no other",
      { even: 2, colour: 4 },
      "colour is not a key that Airdate knows; remove it; the keys here are even, maybe, evens, inner, names",
    ],
    ["a name that is none", { even: 2, names: { ab: 2 } }, "names.ab is no letter; write one letter"],
    ["a wrong value under a name", { even: 2, names: { a: 1 } }, "names.a is odd; add one"],
    ["a text for a table", { even: 2, names: "a" }, "names is text; write keys and values: names by letter"],
  ])("%s", (_, raw, fault) => {
    expect(faults(raw)).toEqual([fault]);
  });
});

test("everything that is wrong is told at once", () => {
  expect(faults({ even: 1, evens: [3, 5], inner: { even: 7, odd: 9 }, extra: 0 })).toHaveLength(6);
});

test("a key named as objects name their own is unknown too", () => {
  expect(faults({ even: 2, constructor: 1 })).toEqual([
    expect.stringContaining("constructor is not a key that Airdate knows"),
  ]);
});

test("a field knows its sentence, however it is made optional", () => {
  expect(even.description).toBe("An even number.");
  expect(list("Some numbers.", even).min(1).description).toBe("Some numbers.");
});

test("a message of another library still has a fix", () => {
  const { what, fix } = splitMessage(z.string().safeParse(1).error?.issues[0]?.message ?? "");

  expect([what, fix]).toEqual([expect.stringContaining("expected string"), "see docs/front-matter.md"]);
});

test.each([
  [null, "empty"],
  [[], "a list"],
  [{}, "a map of keys"],
  [false, "the switch false"],
  [7.5, "the number 7.5"],
  ["7", "text"],
])("%j is %s to an author", (raw, kind) => {
  expect(kindOf(raw)).toBe(kind);
});
