import { describe, expect, it } from "vitest";
import { familyUses } from "../../../src/compile/style/family-uses.ts";

const uses = (css: string) =>
  familyUses(css, new Set(["Tide Text"])).map(({ kind, end }) => [kind, css.slice(0, end)]);

describe("a family is used", () => {
  it.each([
    ["as a string", "p{font-family:'Tide Text',serif}", ["serif", "p{font-family:'Tide Text'"]],
    ["as words", "p{font-family: tide  text, sans-serif}", ["sans", "p{font-family: tide  text"]],
    ["in font", 'p{font:600 1rem/1.2 "Tide Text"}', ["sans", 'p{font:600 1rem/1.2 "Tide Text"']],
    ["in font behind a style", "p{font:italic 1rem Tide Text}", ["sans", "p{font:italic 1rem Tide Text"]],
    ["in a token", ":root{--serif: Georgia, Tide Text}", ["sans", ":root{--serif: Georgia, Tide Text"]],
    ["for code", "p{font-family:Tide Text,ui-monospace}", [null, "p{font-family:Tide Text"]],
  ])("%s", (_, css, use) => {
    expect(uses(css)).toEqual([use]);
  });
});

it.each([
  "p{font-family:'Tide Text Bold'}",
  "p{content:'Tide Text'}",
  "@font-face{font-family:'Tide Text';src:url(a.ttf)}",
  "/* Tide Text */ p{color:red}",
])("a family is not used in %s", (css) => {
  expect(uses(css)).toEqual([]);
});
