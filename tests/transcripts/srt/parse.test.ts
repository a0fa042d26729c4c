import { describe, expect, test } from "vitest";
import { parseSrt } from "../../../src/transcripts/srt/parse.ts";
import { readFixture } from "../read-fixture.ts";

const tide = { startSeconds: 1, endSeconds: 2, text: "tide" };
const spoken = (text: string) => parseSrt(text).cues.map((cue) => [cue.speaker, cue.text]);
const card = (start: number, text: string) =>
  `${start}\n00:00:0${start},000 --> 00:00:0${start + 1},000\n${text}\n`;

test("the sample is read whole", () => {
  const { cues, faults } = parseSrt(readFixture("own-episode.srt"));
  expect(faults).toEqual([]);
  expect(cues).toHaveLength(5);
  expect(cues[1]).toEqual({
    startSeconds: 4.2,
    endSeconds: 8.9,
    speaker: "Bob Muster",
    text: "And I'm Bob,\nwith wet shoes & a flask.",
  });
});

describe("a file is read in spite of", () => {
  test.each([
    ["CRLF and a byte order mark", "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\ntide\r\n"],
    ["dots", "1\n00:00:01.000 --> 00:00:02.000\ntide"],
    ["few decimals and no hours", "1\n0:01 --> 00:02,0\ntide"],
    ["no counter", "00:00:01,000 --> 00:00:02,000\ntide"],
    ["a counter that lost its card", "1\n\n00:00:01,000 --> 00:00:02,000\ntide\n\n2"],
    ["coordinates", "1\n00:00:01,000 --> 00:00:02,000 X1:0 X2:9\ntide"],
    ["formatting", '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="red"><i>tide</i></font>'],
    ["leading blank lines", "\n\n1\n00:00:01,000 --> 00:00:02,000\ntide"],
    ["a card without text", "1\n00:00:00,000 --> 00:00:01,000\n\n2\n00:00:01,000 --> 00:00:02,000\ntide"],
  ])("%s", (_, text) => {
    expect(parseSrt(text)).toEqual({ cues: [tide], faults: [] });
  });
});

test("a forgotten blank line does not join two cards", () => {
  expect(spoken(card(1, "ebb") + card(2, "flow"))).toEqual([
    [undefined, "ebb"],
    [undefined, "flow"],
  ]);
});

test("a blank line inside a text does not lose what follows", () => {
  expect(spoken(`${card(1, "ebb\n\nand flow")}${card(2, "tide")}`)).toEqual([
    [undefined, "ebb\nand flow"],
    [undefined, "tide"],
  ]);
});

test("what looks like markup or an entity, but is none of SRT's, is text", () => {
  expect(spoken(card(1, "a <b c &amp; 1 < 2 -> 3"))).toEqual([[undefined, "a <b c &amp; 1 < 2 -> 3"]]);
});

describe("names before the text", () => {
  test("are the speakers, who go on until the next name", () => {
    expect(
      spoken([card(1, "Ann Example: Tides"), card(2, "are late."), card(3, "Bob: Why?")].join("\n")),
    ).toEqual([
      ["Ann Example", "Tides"],
      ["Ann Example", "are late."],
      ["Bob", "Why?"],
    ]);
  });

  test("may be wrapped, and stand on a line of their own", () => {
    expect(spoken([card(1, "Ann van der\nExample: Tides"), card(2, "Bob:\nWhy?")].join("\n"))).toEqual([
      ["Ann van der Example", "Tides"],
      ["Bob", "Why?"],
    ]);
  });

  test("are speakers only when they return, where the first card has none", () => {
    const cards = ["Hello.", "Remember: the tide.", "Ann: Yes.", "No.", "Ann: So."];
    expect(spoken(cards.map((text, index) => card(index + 1, text)).join("\n"))).toEqual([
      [undefined, "Hello."],
      [undefined, "Remember: the tide."],
      ["Ann", "Yes."],
      ["Ann", "No."],
      ["Ann", "So."],
    ]);
  });

  test.each([
    "he said: no",
    "At 10:30, then: go",
    "Well, listen: no",
    "What? No: never",
    "It is so: the tide",
    "A very long sentence that is no name: at all",
    "Ann:no space",
    ": nobody",
  ])("are none in %j", (text) => {
    expect(spoken(card(1, text))).toEqual([[undefined, text]]);
  });

  test.each(["Ann", "SPEAKER 1", "Dr. O’Hara-Smith", "李雷", "Ludwig van Beethoven", "Ann (host)", "Élise"])(
    "can be %s",
    (name) => {
      expect(spoken(card(1, `${name}: tide`))).toEqual([[name, "tide"]]);
    },
  );
});

describe("what cannot be read is told with its line", () => {
  test.each([
    ["hello\n\n1\n00:00:01,000 --> 00:00:02,000\ntide", 1, "this text comes before the first card"],
    ["1\n00:00:xx,000 --> 00:00:02,000\ntide", 2, "the time at which the cue starts cannot be read"],
    ["1\n00:00:01,000 --> soon\ntide", 2, "the time at which the cue ends cannot be read"],
    ["1\n00:00:03,000 --> 00:00:02,000\ntide", 2, "the cue ends before it starts"],
  ])("%j", (text, line, what) => {
    expect(parseSrt(text).faults).toEqual([{ line, what, fix: expect.any(String) }]);
  });
});
