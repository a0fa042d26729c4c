import { expect, it } from "vitest";
import { parseGiven } from "../../src/arguments/given.ts";

const TAKES = {
  words: ["the feed", "a folder?"],
  options: { into: { type: "string" }, yes: { type: "boolean", short: "y" } },
} as const;

it.each([
  [["a"], ["a"], {}],
  [["a", "b"], ["a", "b"], {}],
  [["--yes", "a"], ["a"], { yes: true }],
  [["-y", "a"], ["a"], { yes: true }],
  [["a", "--into", "b"], ["a"], { into: "b" }],
  [["--into=-b", "a"], ["a"], { into: "-b" }],
  [["--", "--yes"], ["--yes"], {}],
])("%j gives %j and %j", (args, words, options) => {
  expect(parseGiven(args, TAKES)).toEqual({ words, options });
});

it.each([
  [[], "asks for the feed"],
  [["a", "b", "c"], "does not take c"],
  [["a", "--fast"], "does not take --fast"],
  [["a", "--fast=1"], "does not take --fast=1"],
  [["a", "--yes=no"], "does not take --yes=no"],
  [["a", "--constructor"], "does not take --constructor"],
  [["a", "--into"], "asks for a value after --into"],
  [["a", "--into="], "asks for a value after --into"],
  [["a", "--into", "--yes"], "asks for a value after --into"],
])("%j is refused: it %s", (args, fault) => {
  expect(parseGiven(args, TAKES)).toMatchObject({ faults: [fault] });
});

it("everything that is wrong is told at once, and the rest is given", () => {
  expect(parseGiven(["--fast", "--yes=no", "-y", "--into"], TAKES)).toEqual({
    faults: [
      "does not take --fast",
      "does not take --yes=no",
      "asks for a value after --into",
      "asks for the feed",
    ],
    rest: { words: [], options: { yes: true } },
  });
});
