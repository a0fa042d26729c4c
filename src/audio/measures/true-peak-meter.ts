import { loudestIn } from "./loudest-in.ts";

/** How far the sound goes between samples, where a player's converter draws it. Source: ITU-R BS.1770-4 annex 2. */
export interface TruePeakMeter {
  take(samples: Float32Array): void;
  /** 1 is full scale. */
  peak(): number;
}

/** The filter of the annex: four phases, of which the last two are the first two from behind. */
const PHASE_0 = Float64Array.of(
  ...[0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625],
  ...[0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125],
);
const PHASE_1 = Float64Array.of(
  ...[-0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625],
  ...[0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375],
);
const TAPS = PHASE_0.length;

/** No phase makes more of its samples than this. */
const MOST_GAIN = PHASE_1.reduce((sum, tap) => sum + Math.abs(tap), 0);

/** Most of an episode is so much quieter than its loudest moment that it cannot go beyond it: only the rest is filtered. */
const STRETCH = 16;

export function truePeakMeter(): TruePeakMeter {
  let buffer = new Float32Array(TAPS - 1);
  let end = buffer.length;
  let former = 0;
  let peak = 0;
  return {
    take: (samples) => {
      const before = buffer.slice(end - TAPS + 1, end);
      end = before.length + samples.length;
      if (buffer.length < end) buffer = new Float32Array(end);
      buffer.set(before);
      buffer.set(samples, before.length);
      for (let from = 0; from < samples.length; from += STRETCH) {
        const to = Math.min(samples.length, from + STRETCH);
        const here = loudestIn(samples, from, to);
        const loudest = Math.max(former, here);
        if (loudest * MOST_GAIN > peak) peak = Math.max(peak, here, loudestBetween(buffer, from, to));
        // The filter looks back over the stretch before, and over the one before that when it was cut short.
        former = to - from < TAPS ? loudest : here;
      }
    },
    peak: () => peak,
  };
}

function loudestBetween(samples: Float32Array, from: number, to: number): number {
  let loudest = 0;
  for (let index = from; index < to; index++) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let tap = 0; tap < TAPS; tap++) {
      const sample = samples[index + tap] ?? 0;
      const outer = PHASE_0[tap] ?? 0;
      const inner = PHASE_1[tap] ?? 0;
      // The other two phases are these from behind.
      const mirrored = samples[index + TAPS - 1 - tap] ?? 0;
      first += outer * sample;
      second += inner * sample;
      third += inner * mirrored;
      fourth += outer * mirrored;
    }
    loudest = Math.max(loudest, Math.abs(first), Math.abs(second), Math.abs(third), Math.abs(fourth));
  }
  return loudest;
}
