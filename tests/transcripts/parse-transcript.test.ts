import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTranscript, type SourceFormat } from "../../src/transcripts/parse-transcript.ts";
import { renderSrt } from "../../src/transcripts/srt/render.ts";
import { renderVtt } from "../../src/transcripts/vtt/render.ts";
import { readFixture } from "./read-fixture.ts";

const FORMATS: readonly SourceFormat[] = ["vtt", "srt", "json", "html"];

test.each([
  ["vtt", "own-episode.vtt", 5],
  ["srt", "own-episode.srt", 5],
  ["json", "own-episode.transcript.json", 5],
  ["html", "own-episode.transcript.html", 3],
] as const)("%s is read by its own parser", (format, file, cues) => {
  expect(parseTranscript(format, readFixture(file)).cues).toHaveLength(cues);
});

test.each(FORMATS)("%s never throws, and every fault has a line of the file", (format) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const { faults } = parseTranscript(format, text);
      const lines = text.split(/\r\n|\n|\r/).length;
      expect(faults.every(({ line }) => line >= 1 && line <= lines)).toBe(true);
    }),
  );
});

describe("two megabytes of spite are read in bounded time", () => {
  const VTT_HEAD = "WEBVTT\n\n00:01.000 --> 00:02.000\n";
  const SPITE = [
    "<", "<a", "<v ", "<v Ann>", "<!--", "<script", "</script ", "<p>", "<p><cite>a</cite>", "&", "&#", "&#1", "-->",
    "--> ", "0:", "00:01.000 --> 00:02.000\n", "1\n", "\n", "\r", " ", "a: ", "A", "Ann: ", "[", "{", '"', '{"segments":[',
    "{\\an8", "<font ", "<i ", ".'", "\u0301", "00:01.000 -->", "<0:01>a",
  ]; // biome-ignore format: a list of words

  test.each(FORMATS.flatMap((format) => SPITE.map((spite) => [format, spite] as const)))(
    "%s of %j",
    (format, spite) => {
      const text = spite.repeat(Math.ceil(2_000_000 / spite.length));
      const texts = format === "vtt" ? [text, VTT_HEAD + text] : [text];
      for (const hostile of texts) {
        const size = JSON.stringify(parseTranscript(format, hostile)).length;
        expect(size).toBeLessThan(3 * hostile.length);
      }
    },
  );

  test("a megabyte of one word is written too", () => {
    const cues = [{ startSeconds: 0, endSeconds: 9, text: "\u0301a".repeat(500_000) }];
    for (const render of [renderSrt, renderVtt])
      expect(render({ cues }).match(/[aá]/g)).toHaveLength(500_000);
  });
});
