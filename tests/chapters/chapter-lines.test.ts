import { describe, expect, test } from "vitest";
import { parseChapterLines } from "../../src/chapters/chapter-lines.ts";

/** Two lines that make any third one count when it fits between them. */
function titleOf(line: string): string | undefined {
  const chapters = parseChapterLines(`0:00 First\n0:01 Second\n${line}`);
  return chapters[2]?.title;
}

test("lines of the notes are chapters; what stands between them is not", () => {
  const notes = [
    "Ann talks to Bob.",
    "",
    "(00:00) Hello",
    "(00:12:31) Why tides are late",
    "At 13:00 they eat.",
    "(1:02:03) Bye",
    "",
    "See you on 12:30!",
  ].join("\n");

  expect(parseChapterLines(notes)).toEqual([
    { startSeconds: 0, title: "Hello" },
    { startSeconds: 751, title: "Why tides are late" },
    { startSeconds: 3723, title: "Bye" },
  ]);
});

test("lines may end as Windows ends them", () => {
  expect(parseChapterLines("0:00 a\r\n1:00 b\r\n2:00 c\r\n")).toMatchObject([
    { title: "a" },
    { title: "b" },
    { title: "c" },
  ]);
});

describe("a chapter can be written as", () => {
  test.each([
    ["(00:12:31) Title", "Title"],
    ["[00:12:31] Title", "Title"],
    ["00:12:31 Title", "Title"],
    ["12:31 Title", "Title"],
    ["1:02:03 Title", "Title"],
    ["- 12:31 Title", "Title"],
    ["* [12:31] Title", "Title"],
    ["+ (12:31) Title", "Title"],
    ["3. 12:31 Title", "Title"],
    ["3) 12:31 Title", "Title"],
    ["- [1:02:03] – Title", "Title"],
    ["12:31 - Title", "Title"],
    ["12:31 — Title", "Title"],
    ["12:31 | Title", "Title"],
    ["12:31 : Title", "Title"],
    ["   12:31 Title", "Title"],
    ["12:31\tTitle", "Title"],
    ["12:31 Title  ", "Title"],
    ["12:31 Title\\", "Title"],
    ["12:31 -5 degrees", "-5 degrees"],
    ["12:31 10:30 in the morning", "10:30 in the morning"],
    ["12:31 שלום 🌊", "שלום 🌊"],
    ["12:31 **Bold** and *soft* and _thin_ and __thick__", "Bold and soft and thin and thick"],
    ["12:31 `code` in words", "code in words"],
    ["12:31 snake_case_names stay", "snake_case_names stay"],
    ["12:31 [Bob](https://bob.example/) joins", "Bob joins"],
    [`12:31 ${"x".repeat(255)}`, "x".repeat(255)],
  ])("%j", (line, title) => {
    expect(titleOf(line)).toBe(title);
  });
});

describe("no chapter is", () => {
  test.each([
    "12:31",
    "12:31 ",
    "12:31Title",
    "12:31 **",
    "12:61 Title",
    "1:60:00 Title",
    "Title 12:31",
    "at 12:31 Title",
    "    12:31 code, as it is indented",
    "12.31 Title",
    "123:00 Title",
    `12:31 ${"x".repeat(256)}`,
  ])("%j", (line) => {
    expect(titleOf(line)).toBeUndefined();
  });
});

describe("lines count for nothing", () => {
  test.each([
    ["when there are none", ""],
    ["when there are fewer than three", "0:00 a\n1:00 b"],
    ["when the first is not at zero", "0:01 a\n1:00 b\n2:00 c"],
    ["when one is earlier than the one before", "0:00 a\n2:00 b\n1:00 c"],
    ["when two are at once", "0:00 a\n1:00 b\n1:00 c"],
  ])("%s", (_, notes) => {
    expect(parseChapterLines(notes)).toEqual([]);
  });
});

test.each([
  ["digits", "1".repeat(1_000_000)],
  ["spaces after a time", `0:00${" ".repeat(1_000_000)}`],
  ["spaces after a bullet", `-${" ".repeat(1_000_000)}`],
  ["a time and dashes", `0:00${" - ".repeat(300_000)}`],
  ["brackets", `0:00 ${"[](".repeat(80)}`],
  ["marks", `0:00 ${"_".repeat(250)}`],
  ["many lines", "0:00 [a](b\n".repeat(50_000)],
])("a hostile run of %s is read in bounded work", (_, notes) => {
  expect(parseChapterLines(notes)).toEqual([]);
});
