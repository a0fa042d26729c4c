import { describe, expect, it } from "vitest";
import { parseMoment } from "../../src/player/moment.ts";

describe("the moment in an address", () => {
  it.each([
    ["#t=0", 0],
    ["#t=751", 751],
    ["#t=12.5", 12.5],
    ["#t=60,90", 60],
    ["#t=60.25,90.5", 60.25],
  ])("%s is %d seconds in", (hash, seconds) => {
    expect(parseMoment(hash)).toBe(seconds);
  });

  it.each([
    "",
    "#",
    "#t",
    "#t=",
    "#t=-5",
    "#t=1e3",
    "#t=abc",
    "#t=5s",
    "#t=5,",
    "#notes",
    "#x&t=5",
    "t=5",
    "#t=.5",
  ])("%j names none", (hash) => {
    expect(parseMoment(hash)).toBeNull();
  });
});
