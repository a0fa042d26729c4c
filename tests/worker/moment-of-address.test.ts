import { expect, it } from "vitest";
import { momentOfAddress as ofPage } from "../../src/moments/moment.ts";
import { momentOfAddress } from "../../src/worker/moment-of-address.ts";

const momentAt = (end: string) => momentOfAddress(new URL(`https://pod.example/episodes/tides${end}`));

it.each([
  ["?t=751", "751"],
  ["?t=12:31", "751"],
  ["?t=1:02:03.5", "3723.5"],
  ["#t=90", "90"],
  ["?t=60#t=90", "90"],
  ["?x=1&t=0", "0"],
  ["#t=60,90", "60,90"],
  ["#t=,90", "0,90"],
  ["#t=npt:60", "60"],
])("%s is %s, as the page itself reads it", (end, moment) => {
  expect(momentAt(end)).toBe(moment);
  expect(ofPage(new URL(`https://pod.example/?t=${moment}`))).toEqual(
    ofPage(new URL(`https://pod.example/${end}`)),
  );
});

it.each([
  "",
  "?t=",
  "?t=soon",
  "?t=-5",
  "?t=1e9",
  "?t=PT5M",
  "?t=90,60",
  "?t=1,2,3",
  "?t=60,",
  "?t=12:99",
  '?t="><script>',
  "?t=1%26autoplay=1",
  "?seconds=5",
])("%j names none", (end) => {
  expect(momentAt(end)).toBeUndefined();
});
