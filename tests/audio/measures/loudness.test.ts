import { describe, expect, it } from "vitest";
import { measured } from "./measured.ts";
import { SILENCE, SOUNDS, tone, wav } from "./test-sounds.ts";

/** As ffmpeg 5.1.9 measures them (`-af ebur128=peak=true:metadata=1`): integrated loudness in LUFS, true peak in dBTP. */
const FIGURES = [
  ["a tone of 1 kHz on both channels", -20.0, -20.0],
  ["a low tone, mono", -12.622, -6.0],
  ["noise at 22 kHz", -12.31, -5.4],
  ["noise at 8 kHz, in bytes", -13.098, -5.6],
  ["a tone with pauses", -12.574, -10.5],
  ["a tone cut off at full scale", 1.65, 0.0],
  ["noise on the left alone", -9.612, -2.9],
  ["noise, other noise on the right", -14.64, -8.9],
  ["a high tone at 96 kHz", -11.73, -12.0],
  ["speech, a minute and a half", -16.346, -2.4],
  ["speech of a variable bit rate", -8.518, 0.5],
  ["two voices, joint stereo", -28.699, -15.5],
] as const;

describe("an independent measurement says the same", () => {
  it.each(FIGURES)("%s", async (name, loudness, truePeak) => {
    const measures = await measured(SOUNDS[name]?.() ?? Buffer.of());
    // Asked for are 0.2 LU.
    expect(measures.loudness).toBeCloseTo(loudness, 1);
    // Another filter draws what is near half the sample rate a little higher.
    expect(Math.abs((measures.truePeak ?? 0) - truePeak)).toBeLessThan(0.6);
  });

  it("of all sounds", () => {
    expect(FIGURES.map(([name]) => name)).toEqual(Object.keys(SOUNDS));
  });
});

it("silence has no loudness, and nothing at all no peak", async () => {
  expect(await measured(wav([SILENCE], { seconds: 2 }))).toMatchObject({ loudness: null, truePeak: null });
  expect(await measured(wav([tone(500, 0.0001)], { seconds: 2 }))).toMatchObject({ loudness: null });
});

it("what is shorter than a block has none either", async () => {
  expect(await measured(wav([tone(500, 0.5)], { seconds: 0.3 }))).toMatchObject({ loudness: null });
});

it("the peak between two samples is found, also where two pieces of a file meet", async () => {
  // A quarter of the sample rate, an eighth of a turn away: every sample is at 0.707 of the wave.
  const between = wav([(seconds) => Math.sin(2 * Math.PI * (12_000 * seconds + 1 / 8)) / 2], { seconds: 1 });
  expect((await measured(between)).truePeak).toBeCloseTo(-6, 0);
  expect((await measured(between, 5)).truePeak).toBe((await measured(between)).truePeak);
});
