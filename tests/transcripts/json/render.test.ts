import { expect, test } from "vitest";
import { renderJson } from "../../../src/transcripts/json/render.ts";
import { sampleTranscript } from "../sample-transcript.ts";

test("the sample is written as the golden file says", async () => {
  await expect(renderJson(sampleTranscript)).toMatchFileSnapshot("../golden/sample.json");
});

test("no cues make a list without segments", () => {
  expect(JSON.parse(renderJson({ cues: [] }))).toEqual({ version: "1.0.0", segments: [] });
});
