import { describe, expect, it } from "vitest";
import { nextSpeed, playableSpeed, SPEEDS } from "../../../src/player/audio/speed.ts";

describe("the speeds", () => {
  it("go from a half to three times, one by one, and stay at their ends", () => {
    const faster = SPEEDS.map((speed) => nextSpeed(speed, "faster"));
    const slower = SPEEDS.map((speed) => nextSpeed(speed, "slower"));
    expect(faster).toEqual([...SPEEDS.slice(1), 3]);
    expect(slower).toEqual([0.5, ...SPEEDS.slice(0, -1)]);
  });

  it("lead on from one that is not on offer", () => {
    expect(nextSpeed(1.05, "faster")).toBe(1.1);
    expect(nextSpeed(1.05, "slower")).toBe(1);
  });
});

it.each([
  [1.5, 1.5],
  [9, 3],
  [0, 0.5],
  [Number.NaN, 1],
  ["2", 1],
  [null, 1],
])("a remembered speed of %j is played at %d", (remembered, speed) => {
  expect(playableSpeed(remembered)).toBe(speed);
});
