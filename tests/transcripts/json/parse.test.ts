import { describe, expect, test } from "vitest";
import { parseJson } from "../../../src/transcripts/json/parse.ts";
import { readFixture } from "../read-fixture.ts";

const segments = (...list: unknown[]) => parseJson(JSON.stringify({ version: "1.0.0", segments: list }));

test("the sample is read whole; its last segment has neither end nor speaker", () => {
  const { cues, faults } = parseJson(readFixture("own-episode.transcript.json"));
  expect(faults).toEqual([]);
  expect(cues).toHaveLength(5);
  expect(cues[1]).toEqual({
    startSeconds: 4.2,
    endSeconds: 8.9,
    speaker: "Bob Muster",
    text: "And I'm Bob, with wet shoes & a flask.",
  });
  expect(cues[4]).toEqual({ startSeconds: 3601, endSeconds: 3602, text: "Goodbye!" });
});

test("the namespace's example of single words becomes two sentences that keep their words", () => {
  const { cues, faults } = parseJson(readFixture("namespace-transcript.json"));
  expect(faults).toEqual([]);
  expect(cues).toEqual([
    {
      startSeconds: 0.5,
      endSeconds: 2.5,
      speaker: "Darth Vader",
      text: "I am your father.",
      words: [
        { startSeconds: 0.5, endSeconds: 0.75, text: "I" },
        { startSeconds: 1, endSeconds: 1.25, text: "am" },
        { startSeconds: 1.5, endSeconds: 2, text: "your" },
        { startSeconds: 2.25, endSeconds: 2.5, text: "father." },
      ],
    },
    {
      startSeconds: 2.75,
      endSeconds: 3,
      speaker: "Luke",
      text: "Nooooo",
      words: [{ startSeconds: 2.75, endSeconds: 3, text: "Nooooo" }],
    },
  ]);
});

describe("words are merged", () => {
  const texts = (words: readonly [number, string][]) =>
    segments(...words.map(([startTime, body]) => ({ startTime, body }))).cues.map((cue) => cue.text);

  test("up to the end of a sentence, also inside quotes", () => {
    expect(
      texts([
        [0, "“Ebb.”"],
        [0.5, "And"],
        [1, "flow?"],
        [1.5, "Yes"],
      ]),
    ).toEqual(["“Ebb.”", "And flow?", "Yes"]);
  });

  test("up to a long pause", () => {
    expect(
      texts([
        [0, "ebb"],
        [5, "and"],
        [5.5, "flow"],
      ]),
    ).toEqual(["ebb", "and flow"]);
  });

  test("up to 200 characters where nobody wrote full stops", () => {
    const merged = texts(Array.from({ length: 100 }, (_, index) => [index / 2, "tidal"] as [number, string]));
    expect(merged).toHaveLength(3);
    expect(Math.max(...merged.map((text) => text.length))).toBeLessThanOrEqual(206);
  });

  test("but short answers among sentences are not", () => {
    expect(
      texts([
        [0, "Is it late?"],
        [1, "Yes"],
        [2, "So it is."],
      ]),
    ).toHaveLength(3);
  });
});

test.each([
  ["a time as a string", { startTime: "1.5", body: "the tide" }, { startSeconds: 1.5 }],
  ["a speaker that is null", { startTime: 1, speaker: null, body: "the tide" }, { startSeconds: 1 }],
  ["an empty speaker", { startTime: 1, speaker: " ", body: "the tide" }, { startSeconds: 1 }],
  ["an end that is no time", { startTime: 1, endTime: "x", body: "the tide" }, { endSeconds: 2 }],
  ["unknown members", { startTime: 1, body: "the tide", mood: 3 }, { text: "the tide" }],
])("a segment is read with %s", (_, segment, expected) => {
  const { cues, faults } = segments(segment);
  expect(faults).toEqual([]);
  expect(cues).toEqual([expect.objectContaining(expected)]);
  expect(cues[0]).not.toHaveProperty("speaker");
});

test("a segment without an end lasts until the next one starts", () => {
  const { cues } = segments({ startTime: 0, body: "the ebb" }, { startTime: 7, body: "the flow" });
  expect(cues[0]?.endSeconds).toBe(7);
});

describe("what cannot be read is told with its line", () => {
  const NOT_JSON = "this is not valid JSON";
  const NO_LIST = "there is no list of segments";
  test.each([
    ["", 1, NOT_JSON],
    ['{\n"version": "1.0.0",\n"segments": [', 3, NOT_JSON],
    ['{\n"version" "1.0.0"}', 2, NOT_JSON],
    ["[]", 1, NO_LIST],
    ["null", 1, NO_LIST],
    ['{"segments": {}}', 1, NO_LIST],
    [
      '{"segments": [\n{"startTime": 0, "body": "a, {b"},\n{"body": "c d"}]}',
      3,
      "startTime is not a number of seconds",
    ],
    [
      '{"x": [1,\n2],"segments": [{"startTime": -1, "body": "c d"}]}',
      2,
      "startTime is not a number of seconds",
    ],
    ['{"segments": [\n\n{"startTime": 1}]}', 3, "body is not a text"],
    ['{"segments": [\n7]}', 2, "a segment is not an object"],
  ])("%j", (text, line, what) => {
    expect(parseJson(text).faults).toEqual([{ line, what, fix: expect.any(String) }]);
  });
});
