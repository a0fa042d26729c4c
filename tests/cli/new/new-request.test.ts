import { expect, it } from "vitest";
import { parseGiven } from "../../../src/arguments/given.ts";
import { newCommand } from "../../../src/cli/commands/new.ts";
import { newRequest } from "../../../src/cli/new/new-request.ts";

function asked(...args: readonly string[]) {
  const given = parseGiven(args, newCommand);
  return "faults" in given ? given.faults.join("; ") : newRequest(given);
}

it("a title alone is a full episode", () => {
  expect(asked("Tides")).toEqual({ word: "Tides", type: "full", draft: false, output: "text" });
});

it("every option is read", () => {
  const options = [
    "--title",
    " High\tTide ",
    "--at",
    "2026-12-01T09:00",
    "--draft",
    "--number",
    "12.5",
    "--season",
    "2",
  ];
  expect(asked("a.mp3", ...options, "--type", "bonus", "--slug", "high-tide", "--json")).toEqual({
    ...{ word: "a.mp3", title: "High Tide", at: "2026-12-01T09:00", draft: true, number: 12.5, season: 2 },
    ...{ type: "bonus", slug: "high-tide", output: "json" },
  });
});

it.each([
  [["?!"], /^does not take "\?!": give a title/],
  [[""], /^does not take "": give a title/],
  [["--title", "…"], /^does not take --title, which is …, without a letter or a digit: give a title/],
  [["--title", "x".repeat(256)], /^does not take --title, which has 256 characters/],
  [
    ["Tides", "--at", "tomorrow"],
    /^does not take --at, which is "tomorrow", not a date and time: write it as/,
  ],
  [["Tides", "--number", "twelve"], /^does not take --number, which is "twelve"/],
  [["Tides", "--number=-1"], /^does not take --number, which is -1/],
  [["Tides", "--season", "1.5"], /^does not take --season, which is 1\.5/],
  [["Tides", "--type", "extra"], /^does not take --type, which is "extra": use one of full, trailer, bonus/],
  [
    ["Tides", "--slug", "High Tide"],
    /^does not take --slug, which is High Tide, and cannot be a folder's name/,
  ],
  [["Tides", "Ebb"], /^does not take Ebb$/],
])("%j is wrong use", (args, sentence) => {
  expect(asked(...args)).toMatch(sentence);
});
