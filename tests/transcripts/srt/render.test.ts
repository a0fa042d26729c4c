import { expect, test } from "vitest";
import { renderSrt } from "../../../src/transcripts/srt/render.ts";
import { sampleTranscript } from "../sample-transcript.ts";

test("the sample is written as the golden file says", async () => {
  await expect(renderSrt(sampleTranscript)).toMatchFileSnapshot("../golden/sample.srt");
});

test("a card has at most two lines of at most 32 characters", () => {
  const cards = renderSrt(sampleTranscript).trim().split("\n\n");
  const texts = cards.map((card) => card.split("\n").slice(2));
  expect(texts.every((lines) => lines.length <= 2 && lines.every((line) => line.length <= 32))).toBe(true);
});

test("no cues make an empty file", () => {
  expect(renderSrt({ cues: [] })).toBe("");
});
