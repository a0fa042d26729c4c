import type { Seconds } from "../../moments/instant.ts";
import { loudestIn } from "./loudest-in.ts";
import { isMonoHere, type Samples } from "./samples.ts";

/** What the samples by themselves say. */
export interface Levels {
  readonly durationSeconds: Seconds;
  readonly silenceAtStart: Seconds;
  readonly silenceAtEnd: Seconds;
  /** How often the sound was cut off at full scale, on the channel where it was more often. */
  readonly clippings: number;
  /** The loudest sample of each channel, 1 is full scale. */
  readonly left: number;
  readonly right: number;
  /** Whether both channels say the same, from beginning to end. */
  readonly isSame: boolean;
}

export interface LevelMeter {
  readonly take: (samples: Samples) => void;
  readonly levels: () => Levels;
}

/** -50 dBFS: below it are rooms and machines. */
const SILENCE = 0.003_162;
/** Where a sample of 16 bits cannot go further. */
const FULL_SCALE = 0.99995;
/** A single sample at full scale is a loud one; several in a row have lost what was above. */
const CLIPPED_SAMPLES = 3;
/** -60 dB: what encoders make of channels that were the same. */
const SAME = 1e-6;
/** -90 dBFS: what is left of a pause. */
const UNHEARD = 1e-9;

export function levelMeter(sampleRate: number): LevelMeter {
  let count = 0;
  let first: number | null = null;
  let last = -1;
  const [left, right] = [channelMeter(), channelMeter()];
  let isSame = true;
  const take = (samples: Samples): void => {
    const channels = isMonoHere(samples) ? [samples.left] : [samples.left, samples.right];
    const firsts = channels.map((channel) => channel.findIndex(isSound)).filter((index) => index >= 0);
    if (first === null && firsts.length > 0) first = count + Math.min(...firsts);
    const lastHere = Math.max(...channels.map((channel) => channel.findLastIndex(isSound)));
    if (lastHere >= 0) last = count + lastHere;
    left.take(samples.left);
    right.take(samples.right);
    // Asked no longer of what has differed once.
    isSame &&= saySame(samples);
    count += samples.left.length;
  };
  return {
    take,
    levels: () => ({
      durationSeconds: count / sampleRate,
      silenceAtStart: (first ?? count) / sampleRate,
      silenceAtEnd: (count - 1 - last) / sampleRate,
      clippings: Math.max(left.told().clippings, right.told().clippings),
      left: left.told().peak,
      right: right.told().peak,
      isSame,
    }),
  };
}

function isSound(sample: number): boolean {
  return sample > SILENCE || sample < -SILENCE;
}

/** The loudest sample of a channel, and how often it was cut off. */
function channelMeter() {
  let [peak, run, clippings] = [0, 0, 0];
  return {
    take: (samples: Float32Array): void => {
      const loudest = loudestIn(samples, 0, samples.length);
      peak = Math.max(peak, loudest);
      if (loudest < FULL_SCALE) {
        run = 0;
        return;
      }
      for (const sample of samples) {
        run = Math.abs(sample) < FULL_SCALE ? 0 : run + 1;
        if (run === CLIPPED_SAMPLES) clippings++;
      }
    },
    told: () => ({ peak, clippings }),
  };
}

/** Whether what the channels differ in is nothing beside what they say. */
function saySame({ left, right }: Samples): boolean {
  let [sum, difference] = [0, 0];
  for (let index = 0; index < left.length; index++) {
    const [leftSample, rightSample] = [left[index] ?? 0, right[index] ?? 0];
    sum += leftSample * leftSample + rightSample * rightSample;
    difference += (leftSample - rightSample) * (leftSample - rightSample);
  }
  return difference <= SAME * sum + UNHEARD * left.length;
}
