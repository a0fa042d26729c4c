/** The places of the highest of some values, highest first. */
export interface Highest {
  /** How many values are above 0. */
  readonly count: number;
  readonly places: readonly number[];
}

/** The `most` highest values above 0; of equal ones the last is first. Thousands may be above 0, which are not worth sorting. */
export function highest(values: Float64Array | Uint32Array, most: number): Highest {
  const places: number[] = [];
  let count = 0;
  let least = 0;
  for (let at = values.length - 1; at >= 0; at--) {
    const value = values[at] ?? 0;
    if (value > 0) count++;
    if (value <= least) continue;
    let place = places.length;
    while (place > 0 && (values[places[place - 1] ?? 0] ?? 0) < value) place--;
    places.splice(place, 0, at);
    if (places.length > most) places.pop();
    if (places.length === most) least = values[places.at(-1) ?? 0] ?? 0;
  }
  return { count, places };
}
