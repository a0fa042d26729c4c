import { describe, expect, test } from "vitest";
import { pageSchema } from "../../src/schemas/page-schema.ts";
import { faultsOf } from "./faults-of.ts";

test("a title is enough", () => {
  expect(pageSchema.parse({ title: "Imprint" })).toEqual({ title: "Imprint", menu: false });
});

test.each([
  ["description", "Who is responsible."],
  ["order", 0],
  ["order", 1.5],
  ["menu", true],
])("%s takes %j", (key, value) => {
  expect(pageSchema.parse({ title: "Imprint", [key]: value })).toMatchObject({ [key]: value });
});

describe("a fault is told with what to do", () => {
  test.each([
    [{}, "title is missing; give it: the page's heading, and what links to it say"],
    [{ title: "A", order: "2" }, 'order is "2"; write 2, without quotes'],
    [{ title: "A", order: -1 }, "order is -1; give a number from 0 up"],
    [{ title: "A", menu: "yes" }, "menu is text; write true or false, without quotes"],
    [{ title: "A", menue: true }, "menue is not a key that Airdate knows; did you mean menu?"],
    [
      { title: "A", published: "2026-01-01" },
      "published is not a key that Airdate knows; remove it; the keys here are title, description, order, menu",
    ],
  ])("%j", (fields, fault) => {
    expect(faultsOf(pageSchema, fields)).toEqual([fault]);
  });
});
