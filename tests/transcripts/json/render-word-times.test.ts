import { describe, expect, it } from "vitest";
import type { Cue, CueWord } from "../../../src/transcripts/cues/cue.ts";
import { parseJson } from "../../../src/transcripts/json/parse.ts";
import { renderWordTimes } from "../../../src/transcripts/json/render-word-times.ts";
import { parseVtt } from "../../../src/transcripts/vtt/parse.ts";

const word = (startSeconds: number, text: string): CueWord => ({
  startSeconds,
  endSeconds: startSeconds + 0.3,
  text,
});
const cue = (text: string, words?: readonly CueWord[]): Cue => ({
  startSeconds: 8,
  endSeconds: 10,
  text,
  ...(words && { words }),
});
const timesOf = (...cues: readonly Cue[]): unknown => {
  const json = renderWordTimes({ cues });
  return json === undefined ? undefined : JSON.parse(json);
};

describe("the times of words", () => {
  it("are counted from word to word: characters, and hundredths of a second", () => {
    expect(timesOf(cue("Wet and cold", [word(8, "Wet"), word(8.25, "and"), word(8.5, "cold")]))).toEqual([
      [0, 800, 4, 25, 4, 25],
    ]);
  });

  it("are cut off, and add up to what they were however many there are", () => {
    const words = Array.from({ length: 200 }, (_, index) => word(8.2 + index * 0.0149, "so"));
    const [list = []] = timesOf(cue(Array(200).fill("so").join(" "), words)) as number[][];
    const hundredths = list.filter((_, index) => index % 2 === 1).reduce((sum, step) => sum + step, 0);
    expect(list[1]).toBe(820);
    expect(hundredths).toBe(Math.floor((8.2 + 199 * 0.0149) * 100));
  });

  it("never run backwards", () => {
    expect(timesOf(cue("a b", [word(9, "a"), word(8.5, "b")]))).toEqual([[0, 900, 2, 0]]);
  });

  it("hold their place in a text with other spaces, without spaces, and beyond the BMP", () => {
    expect(timesOf(cue("Wet\nand  cold", [word(8, "Wet and"), word(9, "cold")]))).toEqual([[0, 800, 9, 100]]);
    expect(timesOf(cue("今日は海", [word(8, "今日"), word(9, "は海")]))).toEqual([[0, 800, 2, 100]]);
    expect(timesOf(cue("🌊 sea", [word(8, "🌊"), word(9, "sea")]))).toEqual([[0, 800, 3, 100]]);
  });

  it("are left out of a cue whose words are not its text, and of one that has none", () => {
    expect(timesOf(cue("Wet", [word(8, "Wet")]), cue("Dry", [word(8, "Wet")]), cue("So"))).toEqual([
      [0, 800],
      [],
      [],
    ]);
    expect(timesOf(cue("Wet and", [word(8, "Wet")]), cue("So", [word(9, "So")]))).toEqual([[], [0, 900]]);
  });

  it("are no file when no word has a time", () => {
    expect(timesOf(cue("Wet"), cue("Dry", [word(8, "Wet")]))).toBeUndefined();
    expect(renderWordTimes({ cues: [] })).toBeUndefined();
  });

  it("come from WebVTT with time stamps and from JSON of single words", () => {
    const vtt = parseVtt(
      "WEBVTT\n\n00:02.000 --> 00:04.000\n<v Ann>Late <00:02.500>as <00:03.000>always.\n\n00:05.000 --> 00:06.000\nYes.\n",
    );
    expect(timesOf(...vtt.cues)).toEqual([[0, 200, 5, 50, 3, 50], []]);
    const segments = ["Late", "as", "always."].map((body, index) => ({ startTime: 2 + index / 2, body }));
    expect(timesOf(...parseJson(JSON.stringify({ segments })).cues)).toEqual([[0, 200, 5, 50, 3, 50]]);
  });
});
