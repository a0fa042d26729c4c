import { expect, it } from "vitest";
import { fill, pieces, type Template } from "../../src/languages/template.ts";

const BOTH: Template<"show" | "tag"> = "{tag} in {show}";

it("gaps are filled wherever they stand", () => {
  expect(fill(BOTH, { show: "Tides", tag: "ferries" })).toBe("ferries in Tides");
  const twice: Template<"name"> = "{name}, and {name} again";
  expect(fill(twice, { name: "Ann" })).toBe("Ann, and Ann again");
});

it("what is filled in is not read again", () => {
  expect(fill(BOTH, { show: "{tag}", tag: "$& {show} $1" })).toBe("$& {show} $1 in {tag}");
});

it("values that are more than text keep their places", () => {
  const link = { href: "/" };
  expect(pieces(BOTH, { show: link, tag: "ferries" as unknown as typeof link })).toEqual([
    "",
    "ferries",
    " in ",
    link,
    "",
  ]);
});

it("a text without one of its gaps does not compile, nor does a value too few", () => {
  // @ts-expect-error The show is not in it.
  const wrong: Template<"show" | "tag"> = "{tag}";
  // @ts-expect-error The show is not given.
  expect(fill(BOTH, { tag: "ferries" })).toBe("ferries in {show}");
  expect(wrong).toBe("{tag}");
});
