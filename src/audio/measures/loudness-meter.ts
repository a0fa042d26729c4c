import { kWeighting } from "./k-weighting.ts";
import { isMonoHere, type Samples } from "./samples.ts";

/** Integrated loudness. Source: ITU-R BS.1770-4 annex 1. */
export interface LoudnessMeter {
  readonly take: (samples: Samples) => void;
  /** In LUFS; null for what is silent, or shorter than a block. */
  readonly loudness: () => number | null;
}

/** Mono counts as one channel: the same on two is 3 LU louder. */
export function loudnessMeter(sampleRate: number): LoudnessMeter {
  const [left, right] = [kWeighting(sampleRate), kWeighting(sampleRate)];
  const stepSamples = Math.round(sampleRate * STEP_SECONDS);
  const gated = gatedEnergies();
  let inStep = 0;
  let energy = 0;
  return {
    take: (samples) => {
      const { length } = samples.left;
      const isMono = isMonoHere(samples);
      for (let from = 0; from < length; ) {
        const to = Math.min(length, from + stepSamples - inStep);
        energy += left.energyOf(samples.left, from, to);
        if (!isMono) energy += right.energyOf(samples.right, from, to);
        inStep += to - from;
        from = to;
        if (inStep < stepSamples) continue;
        gated.take(energy / stepSamples);
        [inStep, energy] = [0, 0];
      }
    },
    loudness: gated.loudness,
  };
}

/** Blocks of 400 milliseconds, each a quarter further than the one before. */
const STEP_SECONDS = 0.1;
const STEPS = 4;

/** Below it nobody listens: pauses would make all of it quieter. In LUFS. */
const ABSOLUTE_GATE = -70;
/** The same, against all that is left. In LU. */
const RELATIVE_GATE = -10;

/** Takes the mean square of each step, and keeps that of each block above the first gate: some 300 KB of an hour. */
function gatedEnergies() {
  const last: number[] = [];
  const blocks: number[] = [];
  return {
    take: (energy: number): void => {
      last.push(energy);
      if (last.length > STEPS) last.shift();
      const block = meanOf(last);
      if (last.length === STEPS && block > energyAt(ABSOLUTE_GATE)) blocks.push(block);
    },
    loudness: (): number | null => {
      const gate = energyAt(loudnessAt(meanOf(blocks)) + RELATIVE_GATE);
      const loud = blocks.filter((energy) => energy > gate);
      return loud.length === 0 ? null : loudnessAt(meanOf(loud));
    },
  };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function loudnessAt(energy: number): number {
  return -0.691 + 10 * Math.log10(energy);
}

function energyAt(loudness: number): number {
  return 10 ** ((loudness + 0.691) / 10);
}
