import { describe, expect, it } from "vitest";
import { addressAt, momentOfAddress, momentOfLink, renderMoment } from "../../src/moments/moment.ts";

const PAGE = new URL("https://pod.example/episodes/tides?t=5#notes");
const AUDIO = new URL("https://cdn.example/tides.mp3");
const momentOf = (end: string) => momentOfAddress(new URL(end, PAGE.origin));

describe("the moment in an address", () => {
  it.each([
    ["#t=0", 0],
    ["#t=751", 751],
    ["#t=12.5", 12.5],
    ["#t=751:~:text=the%20sea,t=9", 751],
    ["#t=12:31", 751],
    ["#t=1:02:03", 3723],
    ["#t=0:00:07.25", 7.25],
    ["#t=npt:10", 10],
    ["#x&t=5", 5],
    ["?t=60", 60],
    ["?utm=x&t=1:00", 60],
    ["?t=60#notes", 60],
    ["?t=60#t=70", 70],
    ["?t=75:10", 4510],
    ["#t=75:10", 4510],
    ["?x=1&t=0", 0],
  ])("%s is %d seconds in", (end, startSeconds) => {
    expect(momentOf(end)).toEqual({ startSeconds });
  });

  it.each([
    ["#t=60,90", 60, 90],
    ["#t=60.25,90.5", 60.25, 90.5],
    ["#t=1:00,1:30", 60, 90],
    ["#t=,30", 0, 30],
    ["?t=npt:60,90", 60, 90],
  ])("%s goes from %d to %d", (end, startSeconds, endSeconds) => {
    expect(momentOf(end)).toEqual({ startSeconds, endSeconds });
  });

  it.each([
    "",
    "#t",
    "#t=",
    "#t=-5",
    "#t=1e3",
    "#t=abc",
    "#t=5s",
    "#t=5,",
    "#t=90,60",
    "#t=1,2,3",
    "#t=1:60",
    "#t=1:5",
    "#t=1:75:00",
    "#t=1:2:03",
    "?t=1e9",
    "?t=PT5M",
    "?t=12:99",
    '?t="><script>',
    "?t=1%26autoplay=1",
    "#t=:30",
    "#t=.5",
    "#t=Infinity",
    "#notes",
    "?start=60",
  ])("%j names none", (end) => {
    expect(momentOf(end)).toBeNull();
  });
});

it.each([
  [{ startSeconds: 751 }, "751"],
  [{ startSeconds: 3723.5 }, "3723.5"],
  [{ startSeconds: 0, endSeconds: 90 }, "0,90"],
])("%j is said as %s, and read as the same", (moment, value) => {
  expect(renderMoment(moment)).toBe(value);
  expect(momentOf(`?t=${value}`)).toEqual(moment);
});

describe("a link", () => {
  it.each([
    ["#t=42", 42],
    ["/episodes/tides#t=42", 42],
    ["/episodes/tides?t=42", 42],
    ["https://cdn.example/tides.mp3#t=42", 42],
  ])("to %s stays with the player", (href, startSeconds) => {
    expect(momentOfLink(new URL(href, PAGE), PAGE, AUDIO)).toEqual({ startSeconds });
  });

  it.each([
    "#notes",
    "/episodes/storms#t=42",
    "https://cdn.example/other.mp3#t=42",
    "https://cdn.example/tides.mp3",
  ])("to %s is the browser's", (href) => {
    const link = new URL(href, "https://pod.example/episodes/tides");
    expect(momentOfLink(link, PAGE, AUDIO)).toBeNull();
  });
});

describe("the address of a page at a moment", () => {
  it("names whole seconds, and none at the very beginning", () => {
    expect(addressAt("https://pod.example/episodes/tides", 751.9)).toBe(
      "https://pod.example/episodes/tides#t=751",
    );
    expect(addressAt("https://pod.example/episodes/tides", 0.4)).toBe("https://pod.example/episodes/tides");
  });
});
