/** The loudest of the samples from one place up to another; 1 is full scale. */
export function loudestIn(samples: Float32Array, from: number, to: number): number {
  let loudest = 0;
  for (let index = from; index < to; index++) {
    const level = Math.abs(samples[index] ?? 0);
    if (level > loudest) loudest = level;
  }
  return loudest;
}
