import { expect, it } from "vitest";
import { AWAKE, secondsToSleep, sleepAfter, volumeShare } from "../../../src/player/audio/sleep.ts";

const NOW = Date.UTC(2026, 0, 1);

it("nobody is put to sleep who did not ask for it", () => {
  expect(secondsToSleep(AWAKE, { now: NOW, seconds: 10, speed: 1 })).toBeNull();
});

it.each([
  [0, 600],
  [599_000, 1],
  [600_000, 0],
  [3_600_000, 0],
])("ten minutes, after %d ms, are %d s", (passed, left) => {
  const sleep = sleepAfter(10, NOW);
  expect(secondsToSleep(sleep, { now: NOW + passed, seconds: 0, speed: 2 })).toBe(left);
});

it.each([
  [60, 1, 30],
  [60, 2, 15],
  [90, 1, 0],
  [95, 1, 0],
])("a chapter that ends at 1:30, at %d s and speed %d, leaves %d s", (seconds, speed, left) => {
  const sleep = { kind: "moment", endSeconds: 90 } as const;
  expect(secondsToSleep(sleep, { now: NOW, seconds, speed })).toBe(left);
});

it.each([
  [null, 1],
  [3600, 1],
  [10, 1],
  [5, 0.5],
  [0, 0],
])("%s s before it stops, %d of the volume is heard", (seconds, share) => {
  expect(volumeShare(seconds)).toBe(share);
});
