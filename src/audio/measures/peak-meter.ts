import type { Seconds } from "../../moments/instant.ts";
import { loudestIn } from "./loudest-in.ts";
import type { Samples } from "./samples.ts";

/** How loud the audio is at its loudest, stretch by stretch. */
export interface Peaks {
  /** How long each stretch is. */
  readonly stepSeconds: Seconds;
  /** From 0 to 127, which is full scale. */
  readonly levels: Int8Array;
}

export interface PeakMeter {
  readonly take: (samples: Samples) => void;
  readonly peaks: () => Peaks;
}

/** Eight a second of a short one, one a second of an hour: as many as 4,096, however long it is. */
const FIRST_STEP_SECONDS = 1 / 8;
const MOST_PEAKS = 4096;

export function peakMeter(sampleRate: number): PeakMeter {
  let stepSeconds = FIRST_STEP_SECONDS;
  let stepSamples = Math.round(sampleRate * stepSeconds);
  let peaks: number[] = [];
  let [inStep, peak] = [0, 0];
  const endStep = (): void => {
    peaks.push(peak);
    [inStep, peak] = [0, 0];
    if (peaks.length < MOST_PEAKS) return;
    peaks = inPairs(peaks);
    stepSeconds *= 2;
    stepSamples *= 2;
  };
  return {
    take: ({ left, right }) => {
      for (let from = 0; from < left.length; ) {
        const to = Math.min(left.length, from + stepSamples - inStep);
        peak = Math.max(peak, loudestIn(left, from, to), loudestIn(right, from, to));
        inStep += to - from;
        from = to;
        if (inStep === stepSamples) endStep();
      }
    },
    peaks: () => {
      const all = inStep * 2 >= stepSamples ? [...peaks, peak] : peaks;
      return { stepSeconds, levels: Int8Array.from(all, (level) => Math.round(Math.min(1, level) * 127)) };
    },
  };
}

function inPairs(peaks: readonly number[]): number[] {
  return Array.from({ length: peaks.length / 2 }, (_, index) =>
    Math.max(peaks[2 * index] ?? 0, peaks[2 * index + 1] ?? 0),
  );
}
