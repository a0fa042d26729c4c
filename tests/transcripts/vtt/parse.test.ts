import { describe, expect, test } from "vitest";
import { parseVtt } from "../../../src/transcripts/vtt/parse.ts";
import { readFixture } from "../read-fixture.ts";

const payload = (text: string) => parseVtt(`WEBVTT\n\n00:01.000 --> 00:05.000\n${text}\n`).cues;

test("the sample is read whole", () => {
  expect(parseVtt(readFixture("own-episode.vtt"))).toEqual({
    cues: [
      {
        startSeconds: 0,
        endSeconds: 4.2,
        speaker: "Ann Example",
        text: "Welcome to Harbour Notes. I'm Ann.",
      },
      {
        startSeconds: 4.2,
        endSeconds: 8.9,
        speaker: "Bob Muster",
        text: "And I'm Bob, with wet shoes & a flask.",
      },
      { startSeconds: 9, endSeconds: 12.48, speaker: "Ann Example", text: "Why are tides late, Bob?" },
      {
        startSeconds: 12.5,
        endSeconds: 21.24,
        speaker: "Bob Muster",
        text: "Because the moon\ntakes fifty minutes longer each day.",
      },
      { startSeconds: 3601, endSeconds: 3603.5, speaker: "Ann Example", text: "An hour later: goodbye!" },
    ],
    faults: [],
  });
});

describe("a file is read in spite of", () => {
  test.each([
    ["a byte order mark", "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\ntide"],
    ["CRLF", "WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\ntide\r\n"],
    ["CR", "WEBVTT\r\r00:01.000 --> 00:02.000\rtide\r"],
    ["header lines", "WEBVTT - Title\nKind: captions\nLanguage: en\n\n00:01.000 --> 00:02.000\ntide"],
    ["no blank line after the header", "WEBVTT\n00:01.000 --> 00:02.000\ntide"],
    ["commas", "WEBVTT\n\n00:00:01,000 --> 00:00:02,0\ntide"],
    ["no spaces around the arrow", "WEBVTT\n\n00:01.000-->00:02.000\ntide"],
    ["settings", "WEBVTT\n\n00:01.000 --> 00:02.000 align:start position:0%\ntide"],
    ["an identifier", "WEBVTT\n\nthe first cue\n00:01.000 --> 00:02.000\ntide"],
    [
      "notes, styles and regions",
      "WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE\nx\n\nNOTE y\n\n00:01.000 --> 00:02.000\ntide",
    ],
    ["blank lines of spaces", "WEBVTT\n \n00:01.000 --> 00:02.000\ntide\n\t\n"],
    ["a cue without text", "WEBVTT\n\n00:00.000 --> 00:01.000\n\n00:01.000 --> 00:02.000\ntide"],
  ])("%s", (_, text) => {
    expect(parseVtt(text)).toEqual({ cues: [{ startSeconds: 1, endSeconds: 2, text: "tide" }], faults: [] });
  });
});

test("a forgotten blank line does not join two cues", () => {
  const { cues } = parseVtt("WEBVTT\n\n1\n00:01.000 --> 00:02.000\nebb\n2\n00:02.000 --> 00:03.000\nflow\n");
  expect(cues.map((cue) => cue.text)).toEqual(["ebb", "flow"]);
});

test("cues out of order are put in order, overlapping ones stay", () => {
  const { cues } = parseVtt("WEBVTT\n\n00:05.000 --> 00:06.000\nb\n\n00:01.000 --> 00:09.000\na\n");
  expect(cues.map((cue) => [cue.text, cue.endSeconds])).toEqual([
    ["a", 9],
    ["b", 6],
  ]);
});

describe("markup is taken off the text", () => {
  test.each([
    ["<i>wet</i> <b>shoes</b> <u>and</u> <c.loud.red>flask</c>", "wet shoes and flask"],
    ["<lang en-GB>colour</lang>", "colour"],
    ["<ruby>潮<rt>しお</rt></ruby>の話", "潮の話"],
    ["a &lt;b&gt; &amp; c&nbsp;d", "a <b> & c\u00A0d"],
    ["a < b and b > c", "a < b and b > c"],
    ["never <closed", "never <closed"],
    ["<font color=red>red</font><laugh>", "red"],
    ["I <3 tides <>", "I <3 tides <>"],
  ])("%s", (text, plain) => {
    expect(payload(text)).toEqual([{ startSeconds: 1, endSeconds: 5, text: plain }]);
  });
});

describe("a voice is the speaker", () => {
  test.each([
    ["<v Ann Example>tide", "Ann Example"],
    ["<v Ann Example>tide</v>", "Ann Example"],
    ["<v.loud.first Ann Example>tide</v>", "Ann Example"],
    ["<V\tAnn  Example >tide", "Ann Example"],
    ["<v Tom &amp; Ann>tide", "Tom & Ann"],
    ["<i><v Ann>tide</v></i>", "Ann"],
    ["<v Ann>ti</v><v Ann>de</v>", "Ann"],
  ])("%s", (text, speaker) => {
    expect(payload(text)).toEqual([{ startSeconds: 1, endSeconds: 5, speaker, text: "tide" }]);
  });

  test.each(["<v>tide", "<v >tide", "tide"])("unless it has no name: %s", (text) => {
    expect(payload(text)).toEqual([{ startSeconds: 1, endSeconds: 5, text: "tide" }]);
  });
});

test("several voices in a cue are several cues that share its time by their length", () => {
  expect(payload("<v Ann>Tides?</v>\n<v Bob>Why not tides?")).toEqual([
    { startSeconds: 1, endSeconds: 2.2, speaker: "Ann", text: "Tides?" },
    { startSeconds: 2.2, endSeconds: 5, speaker: "Bob", text: "Why not tides?" },
  ]);
});

test("time stamps inside a cue become its words", () => {
  expect(payload("<v Ann>the <00:02.000><c>tide</c> <00:03.500>turns")).toEqual([
    {
      startSeconds: 1,
      endSeconds: 5,
      speaker: "Ann",
      text: "the tide turns",
      words: [
        { startSeconds: 1, endSeconds: 2, text: "the" },
        { startSeconds: 2, endSeconds: 3.5, text: "tide" },
        { startSeconds: 3.5, endSeconds: 5, text: "turns" },
      ],
    },
  ]);
});

test("time stamps say when each of several voices begins", () => {
  const cues = payload("<v Ann>one <00:02.000>two</v><v Bob><00:04.000>three");
  expect(cues.map((cue) => [cue.speaker, cue.startSeconds, cue.endSeconds])).toEqual([
    ["Ann", 1, 4],
    ["Bob", 4, 5],
  ]);
});

test("a cue without an end lasts until the next", () => {
  const { cues, faults } = parseVtt("WEBVTT\n\n00:01.000 -->\na\n\n00:04.000 --> 00:05.000\nb\n");
  expect(cues[0]?.endSeconds).toBe(4);
  expect(faults).toEqual([]);
});

describe("what cannot be read is told with its line", () => {
  test.each([
    ["", 1, "the file does not begin with WEBVTT"],
    ["00:01.000 --> 00:02.000\ntide", 1, "the file does not begin with WEBVTT"],
    ["WEBVTT\n\nid\n00:01 bad --> 00:02.000\ntide", 4, "the time at which the cue starts cannot be read"],
    ["WEBVTT\n\n00:01.000 --> later\ntide", 3, "the time at which the cue ends cannot be read"],
    ["WEBVTT\n\n00:05.000 --> 00:02.000\ntide", 3, "the cue ends before it starts"],
    ["WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\na\r\n\r\nstray", 6, "this text belongs to no cue"],
  ])("%j", (text, line, what) => {
    expect(parseVtt(text).faults).toEqual([{ line, what, fix: expect.any(String) }]);
  });
});

test("all faults are told at once, and what can be read is read", () => {
  const { cues, faults } = parseVtt("x --> y\na\n\n00:01.000 --> 00:02.000\nb\n\nstray\n");
  expect(faults.map((fault) => fault.line)).toEqual([1, 1, 7]);
  expect(cues.map((cue) => cue.text)).toEqual(["b"]);
});
