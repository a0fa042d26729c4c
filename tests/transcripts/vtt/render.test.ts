import { expect, test } from "vitest";
import { renderVtt } from "../../../src/transcripts/vtt/render.ts";
import { sampleTranscript } from "../sample-transcript.ts";

test("the sample is written as the golden file says", async () => {
  await expect(renderVtt(sampleTranscript)).toMatchFileSnapshot("../golden/sample.vtt");
});

test("no cues make a file of its header", () => {
  expect(renderVtt({ cues: [] })).toBe("WEBVTT\n");
});

test("a cue lasts a millisecond at least", () => {
  expect(renderVtt({ cues: [{ startSeconds: 1, endSeconds: 1, text: "tide" }] })).toContain(
    "00:00:01.000 --> 00:00:01.001",
  );
});

test("a cue without text is not written", () => {
  expect(renderVtt({ cues: [{ startSeconds: 1, endSeconds: 2, text: " \n" }] })).toBe("WEBVTT\n");
});
