/** Parts in a row, without anything between them. */
export interface Run {
  /** The parts from index `from` up to, not including, index `to`: a view of the catalog's bytes. */
  view(from: number, to: number): Uint8Array;
  /** Where its last part ends. */
  readonly end: number;
}

/** The run that begins at `start`, of parts of these lengths. */
export function runAt(bytes: ArrayBuffer, start: number, lengths: Uint32Array): Run {
  const starts = startsOf(lengths, start);
  return {
    view: (from, to) => new Uint8Array(bytes, starts[from], (starts[to] ?? 0) - (starts[from] ?? 0)),
    end: starts[lengths.length] ?? start,
  };
}

/** Where each part begins when they follow one another from `start`, and where the last one ends. */
export function startsOf(lengths: Uint32Array, start: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let next = start;
  for (const [index, length] of lengths.entries()) {
    starts[index] = next;
    next += length;
  }
  starts[lengths.length] = next;
  return starts;
}
