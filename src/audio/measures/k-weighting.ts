/** Two filters of second order, one behind the other: what a sample becomes by how loud ears find its frequency. */
export interface KWeighting {
  /** The squares of the next samples, from one place up to another, when they are weighted: their sum. */
  energyOf(samples: Float32Array, from: number, to: number): number;
}

/**
 * Source: ITU-R BS.1770-4 annex 1, which has the coefficients for 48 kHz alone. Those for other rates follow from the analogue
 * filters behind them, by the bilinear transform.
 */
export function kWeighting(sampleRate: number): KWeighting {
  const shelf = shelfAt(sampleRate);
  const pass = highPassAt(sampleRate);
  const state = new Float64Array(4);
  return {
    energyOf: (samples, from, to) => {
      // In variables of its own it takes a tenth of the time.
      let [shelf1 = 0, shelf2 = 0, pass1 = 0, pass2 = 0] = state;
      const { b0, b1, b2, a1, a2 } = shelf;
      const { a1: passA1, a2: passA2 } = pass;
      let energy = 0;
      for (let index = from; index < to; index++) {
        const sample = samples[index] ?? 0;
        const shelved = b0 * sample + shelf1;
        shelf1 = b1 * sample - a1 * shelved + shelf2;
        shelf2 = b2 * sample - a2 * shelved;
        // Its numerator is 1, -2, 1 at every rate.
        const weighted = shelved + pass1;
        pass1 = pass2 - 2 * shelved - passA1 * weighted;
        pass2 = shelved - passA2 * weighted;
        energy += weighted * weighted;
      }
      // In silence the filters go on for ever with numbers that take processors a hundred times as long.
      state.set(energy < 1e-30 ? SILENT : [shelf1, shelf2, pass1, pass2]);
      return energy;
    },
  };
}

const SILENT = [0, 0, 0, 0];

interface Coefficients {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Four decibels more above 1.7 kHz: the head. */
function shelfAt(sampleRate: number): Coefficients {
  const { a0, k, overQ, ...poles } = polesAt(sampleRate, 1681.974450955533, 0.7071752369554196);
  const high = 10 ** (3.999843853973347 / 20);
  const middle = high ** 0.4996667741545416;
  return {
    b0: (high + middle * overQ + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - middle * overQ + k * k) / a0,
    ...poles,
  };
}

/** Nothing below 38 Hz. */
function highPassAt(sampleRate: number): Pick<Coefficients, "a1" | "a2"> {
  return polesAt(sampleRate, 38.13547087602444, 0.5003270373238773);
}

function polesAt(sampleRate: number, frequency: number, q: number) {
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const overQ = k / q;
  const a0 = 1 + overQ + k * k;
  return { a0, k, overQ, a1: (2 * (k * k - 1)) / a0, a2: (1 - overQ + k * k) / a0 };
}
