import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cue } from "../../src/transcripts/cues/cue.ts";
import { paragraphs, paragraphText } from "../../src/transcripts/cues/paragraphs.ts";
import { tidyText } from "../../src/transcripts/cues/tidy-text.ts";
import { parseTranscriptHtml } from "../../src/transcripts/html/parse.ts";
import { renderTranscriptHtml } from "../../src/transcripts/html/render.ts";
import { parseJson } from "../../src/transcripts/json/parse.ts";
import { renderJson } from "../../src/transcripts/json/render.ts";
import { captionCards } from "../../src/transcripts/srt/caption-cards.ts";
import { parseSrt } from "../../src/transcripts/srt/parse.ts";
import { renderSrt } from "../../src/transcripts/srt/render.ts";
import { parseVtt } from "../../src/transcripts/vtt/parse.ts";
import { renderVtt } from "../../src/transcripts/vtt/render.ts";

const NASTY = [
  "-->", "00:01.000 --> 00:02.000", "<", ">", "&", "&amp;", "&lt;", "<v Bob>", "</v>", "<00:02.000>", "<p>", "</p>",
  "<!--", "<script>", "\n\n", "\r", "\n", "\u0000", "\u0007", "\u0085", "\u2028", "\uFEFF", "\uD83D", "WEBVTT", "NOTE",
  "1", "42", "שלום", "مرحبا", "\u202E", "👩‍👩‍👧", "é", "潮の満ち引き".repeat(9), "https://harbour.example/".repeat(3), '"', "\\", ":", " ",
]; // biome-ignore format: a list of words

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.lorem({ maxCount: 9 }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => tidyText(parts.join(" ")))
  .filter((joined) => joined !== "");

const NAMES = ["Ann Example", "Bob", "Tom & Ann van der Berg", "李雷", "Dr. O’Hara"];

const cuesWith = (speakers: fc.Arbitrary<{ speaker?: string }>) =>
  fc
    .array(fc.tuple(text, speakers, fc.integer({ min: 1, max: 9_000_000 })), { maxLength: 8 })
    .map(inSequence);

/** Each cue starts where the one before ends; all times are whole milliseconds. */
function inSequence(parts: readonly (readonly [string, { speaker?: string }, number])[]): readonly Cue[] {
  let end = 0;
  return parts.map(([spoken, by, milliseconds]) => {
    const start = end;
    end += milliseconds;
    return { startSeconds: start / 1000, endSeconds: end / 1000, text: spoken, ...by };
  });
}

const named = fc.record({ speaker: fc.constantFrom(...NAMES) });
const nameless = fc.constant({});
const mixed = fc.oneof(fc.record({ speaker: fc.constantFrom(...NAMES, "a --> <b> &lt; c: d") }), nameless);

const ink = (spoken: string) => spoken.replace(/\s/g, "");
const inked = (cues: readonly Cue[]) => cues.map((cue) => ({ ...cue, text: ink(cue.text) }));

test("WebVTT keeps times, speakers and every character; only lines are broken anew", () => {
  fc.assert(
    fc.property(cuesWith(mixed), (cues) => {
      const read = parseVtt(renderVtt({ cues }));
      expect(read.faults).toEqual([]);
      expect(inked(read.cues)).toEqual(inked(cues));
    }),
  );
});

test("WebVTT keeps lines of up to 65 characters as they are", () => {
  fc.assert(
    fc.property(cuesWith(mixed), (cues) => {
      fc.pre(cues.every((cue) => cue.text.split("\n").every((line) => line.length <= 65)));
      expect(parseVtt(renderVtt({ cues })).cues).toEqual(cues);
    }),
  );
});

test("JSON keeps everything but words", () => {
  fc.assert(
    fc.property(cuesWith(mixed), (cues) => {
      const sentences = cues.map((cue) => ({ ...cue, text: `so, ${cue.text}` }));
      expect(parseJson(renderJson({ cues: sentences }))).toEqual({ cues: sentences, faults: [] });
    }),
  );
});

/** What each speaker says in turn: cards of one speaker are one turn. */
function turns(cues: readonly Cue[]): readonly string[] {
  const said: { speaker: string | undefined; text: string }[] = [];
  for (const cue of cues) {
    const last = said.at(-1);
    if (last !== undefined && last.speaker === cue.speaker) last.text += ink(cue.text);
    else said.push({ speaker: cue.speaker, text: ink(cue.text) });
  }
  return said.map((turn) => `${turn.speaker}/${turn.text}`);
}

// SRT knows names by their colon alone, so a text with `: ` of its own cannot be told from one.
const hasColon = (cues: readonly Cue[]) => cues.some((cue) => /:\s/.test(cue.text));

test.each([
  ["named", cuesWith(named)],
  ["nameless", cuesWith(nameless)],
])("SRT keeps the turns of %s speakers, and every character", (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary, (cues) => {
      fc.pre(!hasColon(cues));
      const read = parseSrt(renderSrt({ cues }));
      expect(read.faults).toEqual([]);
      expect(turns(read.cues)).toEqual(turns(cues));
    }),
  );
});

test("SRT cards stay within two lines of 32 characters, and follow each other without a gap", () => {
  fc.assert(
    fc.property(cuesWith(named), (cues) => {
      const cards = cues.flatMap((cue) => captionCards(cue, { lines: 2, characters: 32, prefix: "Ann: " }));
      for (const { lines } of cards) {
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(32);
      }
      expect(cards.map((card) => card.startSeconds).slice(1)).toEqual(
        cards.map((card) => card.endSeconds).slice(0, -1),
      );
    }),
  );
});

test("HTML keeps paragraphs, their speakers and the second in which they start", () => {
  fc.assert(
    fc.property(cuesWith(mixed), (cues) => {
      const read = parseTranscriptHtml(renderTranscriptHtml({ cues }));
      const expected = paragraphs(cues).map((paragraph) => ({
        speaker: paragraph.speaker,
        startSeconds: Math.floor(paragraph.startSeconds),
        text: paragraphText(paragraph),
      }));
      expect(read.faults).toEqual([]);
      expect(
        read.cues.map((cue) => ({ speaker: cue.speaker, startSeconds: cue.startSeconds, text: cue.text })),
      ).toEqual(expected);
    }),
  );
});
