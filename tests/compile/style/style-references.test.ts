import { describe, expect, it } from "vitest";
import { styleReferences } from "../../../src/compile/style/style-references.ts";

const found = (css: string) =>
  styleReferences(css).map(({ kind, address, start, end }) => [kind, address, css.slice(start, end)]);

describe("an address in a stylesheet is found", () => {
  it.each([
    ["in url()", "a{background:url(a.png) no-repeat}", ["picture", "a.png", "url(a.png)"]],
    ["in quotes", "a{background:url( 'a b.png' )}", ["picture", "a b.png", "url( 'a b.png' )"]],
    ["with escapes", "a{background:URL(a\\20 b.png)}", ["picture", "a b.png", "URL(a\\20 b.png)"]],
    ["in a custom property", ":root{--x:url(a.png)}", ["picture", "a.png", "url(a.png)"]],
    ["as a string of image-set()", "a{background:image-set('a.png' 1x)}", ["picture", "a.png", "'a.png'"]],
    ["in src()", "a{background:src('a.png')}", ["picture", "a.png", "src('a.png')"]],
    ["in an inner rule", "a{b{&:hover{cursor:url(a.png)}}}", ["picture", "a.png", "url(a.png)"]],
    ["of a font", "@media print{@font-face{src:url(a.ttf)}}", ["font", "a.ttf", "url(a.ttf)"]],
    ["of another stylesheet", "@import 'a.css';", ["import", "a.css", "'a.css'"]],
    ["of another stylesheet in url()", "@IMPORT url(a.css) print;", ["import", "a.css", "url(a.css)"]],
  ])("%s", (_, css, reference) => {
    expect(found(css)).toEqual([reference]);
  });
});

it("what follows a font or another stylesheet is neither", () => {
  const css = "@import 'a.css';@font-face{src:url(b.ttf)}a{background:url(c.png)}";
  expect(found(css).map(([kind]) => kind)).toEqual(["import", "font", "picture"]);
});

it.each([
  ["a comment", "/* url(a.png) */"],
  ["a string that is said", 'a{content:"url(a.png)"}'],
  [
    "the type of a picture in a set",
    "a{background:image-set(linear-gradient(red,blue) type('image/png') 1x)}",
  ],
  ["the name of a font", "@font-face{font-family:'a.ttf';src:local('a.ttf')}"],
])("%s is no address", (_, css) => {
  expect(found(css)).toEqual([]);
});
