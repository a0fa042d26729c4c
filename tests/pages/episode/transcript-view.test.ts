import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type ShownTranscript, TranscriptView } from "../../../src/pages/episode/transcript-view.tsx";
import type { Cue } from "../../../src/transcripts/cues/cue.ts";
import { paragraphs } from "../../../src/transcripts/cues/paragraphs.ts";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { parsePage } from "../parsed-page.ts";

const { audio } = exampleEpisode();
const said = (startSeconds: number, text: string, speaker = "Ann"): Cue => ({
  startSeconds,
  endSeconds: startSeconds + 2,
  text,
  speaker,
});
const viewOf = (cues: readonly Cue[], more: Partial<ShownTranscript> = {}, language = "en"): string =>
  String(
    TranscriptView({
      transcript: { paragraphs: paragraphs(cues), language: "en", ...more },
      audio,
      show: { language },
    }),
  );

describe("a cue on the page", () => {
  it("begins with its paragraph, or so many tenths of a second after it", () => {
    const html = viewOf([
      said(12.452, "Wet & cold."),
      said(14.05, "As always."),
      said(3, "No."),
      said(20, "Oh!", "Bob"),
    ]);
    const { tags } = parsePage(html);
    expect(tags.filter(({ name }) => name === "span").map(({ attributes }) => attributes)).toEqual([
      {},
      { "data-after": "1.5" },
      { "data-after": "-9.5" },
      {},
    ]);
    expect(html).toContain(
      '<b>Ann: </b><span>Wet &amp; cold.</span> <span data-after="1.5">As always.</span>',
    );
  });

  it("takes few bytes: an hour of 1,200 cues weighs at most five bytes more for each, compressed", () => {
    // Words that do not repeat themselves much, times as they come.
    const cues = Array.from({ length: 1200 }, (_, index) => {
      const text = Array.from({ length: 8 }, (_, nth) => ((index * 8 + nth) * 7919).toString(36)).join(" ");
      return said(index * 3 + ((index * 7919) % 1000) / 1000, index % 5 === 0 ? `${text}.` : text);
    });
    const html = viewOf(cues);
    const without = html.replace(/<\/?span[^>]*>/g, "");
    expect(html.match(/<span/g)).toHaveLength(1200);
    expect(gzipSync(html).byteLength - gzipSync(without).byteLength).toBeLessThanOrEqual(1200 * 5);
  });
});

describe("a transcript on the page", () => {
  const box = (html: string) => parsePage(html).tags[0]?.attributes;

  it.each([
    ["en", "en", {}],
    ["pt-br", "pt-BR", {}],
    ["ar", "en", { lang: "ar", dir: "rtl" }],
    ["pt", "pt-BR", { lang: "pt", dir: "ltr" }],
  ])("in %s, of a show in %s, says so where it differs", (language, showLanguage, attributes) => {
    const html = viewOf([said(0, "Yes.")], { language }, showLanguage);
    expect(box(html)).toEqual({ class: "transcript", ...attributes });
  });

  it("names the times of its words, if there are any", () => {
    const wordsFile = "/assets/tides-transcript-en-0123456789abcdef.words.json";
    expect(box(viewOf([said(0, "Yes.")], { wordsFile }))).toMatchObject({ "data-words": wordsFile });
  });
});
