import { expect, test } from "vitest";
import { renderText } from "../../../src/transcripts/text/render.ts";
import { sampleTranscript } from "../sample-transcript.ts";

test("the sample is written as the golden file says", async () => {
  await expect(renderText(sampleTranscript)).toMatchFileSnapshot("../golden/sample.txt");
});
