import { expect, test } from "vitest";
import type { Cue } from "../../../src/transcripts/cues/cue.ts";
import { paragraphs, renderParagraphs } from "../../../src/transcripts/cues/paragraphs.ts";

const cue = (startSeconds: number, text: string, speaker?: string): Cue => ({
  startSeconds,
  endSeconds: startSeconds + 2,
  text,
  ...(speaker !== undefined && { speaker }),
});
const sizes = (cues: readonly Cue[]) => paragraphs(cues).map((paragraph) => paragraph.cues.length);
const sentence = `${"tide ".repeat(19)}tide.`;

test("what one speaker says is one paragraph that starts with its first cue", () => {
  const cues = [cue(1, "Ebb", "Ann"), cue(3, "and flow.", "Ann")];
  expect(paragraphs(cues)).toEqual([{ speaker: "Ann", startSeconds: 1, cues }]);
});

test("another speaker starts a paragraph, and so does nobody", () => {
  expect(sizes([cue(0, "a", "Ann"), cue(2, "b", "Bob"), cue(4, "[music]"), cue(6, "c", "Bob")])).toEqual([
    1, 1, 1, 1,
  ]);
});

test("a pause of more than three seconds starts a paragraph, a shorter one does not", () => {
  expect(sizes([cue(0, "a"), cue(5, "b"), cue(10.1, "c")])).toEqual([2, 1]);
});

test("a paragraph ends with the sentence that brings it to 400 characters", () => {
  const cues = Array.from({ length: 10 }, (_, index) => cue(index * 2, sentence));
  expect(sizes(cues)).toEqual([4, 4, 2]);
});

test("a paragraph never passes 600 characters, even without full stops", () => {
  const cues = Array.from({ length: 12 }, (_, index) => cue(index * 2, sentence.slice(0, -1)));
  expect(sizes(cues)).toEqual([6, 6]);
});

test("no cues make no paragraphs", () => {
  expect(paragraphs([])).toEqual([]);
});

test("for the Worker they are JSON, a paragraph a line, of tidy texts and whole milliseconds", () => {
  const cues = [cue(1.00049, " Ebb  and ", "Ann "), cue(3, "flow.", "Ann "), cue(9, "[music]")];
  expect(renderParagraphs({ cues })).toBe(`[
{"speaker":"Ann","startSeconds":1,"cues":[{"startSeconds":1,"text":"Ebb and"},{"startSeconds":3,"text":"flow."}]},
{"startSeconds":9,"cues":[{"startSeconds":9,"text":"[music]"}]}
]
`);
});
