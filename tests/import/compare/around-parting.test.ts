import { describe, expect, it } from "vitest";
import { aroundParting } from "../../../src/import/compare/around-parting.ts";

const LONG = "0123456789".repeat(200);

describe("two texts that are not the same", () => {
  it.each([
    ["short ones", ["the sea", "the see"], ["the sea", "the see"]],
    [
      "a long one that goes on as another",
      [`${LONG.slice(0, 100)}A`, `${LONG.slice(0, 100)}B${LONG}`],
      [`…${LONG.slice(60, 100)}A`, `…${LONG.slice(60, 100)}B${LONG.slice(0, 199)}…`],
    ],
    ["a long one that is gone", [LONG, ""], [`${LONG.slice(0, 240)}…`, ""]],
    ["a long one that goes on", [LONG, `${LONG}!`], [`…${LONG.slice(1960)}`, `…${LONG.slice(1960)}!`]],
  ])("are shown from where they part: %s", (_, [before = "", after = ""], shown) => {
    expect(aroundParting(before, after)).toEqual(shown);
  });
});
