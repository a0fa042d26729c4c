/** A stretch of decoded audio: a value from -1 to 1, or beyond, for each sample. Both channels are as long; of mono they are one array. */
export interface Samples {
  readonly sampleRate: number;
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** Takes stretch by stretch what a decoder makes of a file. */
export type TakeSamples = (samples: Samples) => void;

/** How a file holds its samples. */
export interface Encoding {
  readonly isMono: boolean;
  /** Bits a second, on average. */
  readonly bitRate: number;
  /** `unindexed`: it varies, and nothing in the file says where a moment lies, so that players can only guess. */
  readonly bitRateKind: "constant" | "variable" | "unindexed";
}

/** Why a file was not measured. */
export interface Unmeasured {
  /** `format`: Airdate does not decode it. `damaged`: it breaks off or holds something else. `changing`: its sample rate is another one in the middle. */
  readonly unmeasured: "format" | "damaged" | "changing";
}

/** Whether there is one channel alone: on two loudspeakers it is 3 dB louder than on one. */
export function isMonoHere({ left, right }: Samples): boolean {
  return left === right;
}
