import type { Peaks } from "./peak-meter.ts";

/** On a phone each has some three pixels, a gap included. */
const MOST_BARS = 120;

/** A height from 0 to 35 is a digit of base 36. */
const HIGHEST = 35;

/**
 * Peaks → a waveform as it is drawn: a digit for the height of each bar, of which the highest is as high as there is room.
 * Null for what is silent. A bar stands for the peaks of its stretch in the middle: at its loudest every minute of a show is the same.
 */
export function waveform({ levels }: Peaks): string | null {
  const bars = Math.min(MOST_BARS, levels.length);
  const heights = Array.from({ length: bars }, (_, bar) => {
    const from = Math.floor((bar * levels.length) / bars);
    const to = Math.floor(((bar + 1) * levels.length) / bars);
    const stretch = levels.subarray(from, to);
    return stretch.reduce((sum, level) => sum + level, 0) / stretch.length;
  });
  const highest = Math.max(0, ...heights);
  if (highest === 0) return null;
  return heights.map((height) => Math.round((height / highest) * HIGHEST).toString(36)).join("");
}
