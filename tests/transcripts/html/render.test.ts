import { expect, test } from "vitest";
import { renderTranscriptHtml } from "../../../src/transcripts/html/render.ts";
import { sampleTranscript } from "../sample-transcript.ts";

test("the sample is written as the golden file says", async () => {
  await expect(renderTranscriptHtml(sampleTranscript)).toMatchFileSnapshot("../golden/sample.html");
});
