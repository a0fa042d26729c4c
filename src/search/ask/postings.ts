import { PLACE_BYTES } from "../pack/layout.ts";
import { FAR, FREQUENT } from "../texts/episode-terms.ts";

/** The postings of a term, up to an edition: which episodes have it, in ascending order, and in which of their fields. */
export interface Postings {
  readonly ordinals: Uint32Array;
  /** Of each episode the fields, a bit each, and `FREQUENT`. */
  readonly fields: Uint8Array;
  /** Of each episode with `FREQUENT` among its fields, one after another, how often the term is in each of these. */
  readonly frequencies: Uint32Array;
  /** Where the term stands first in the passage of the one at an index (see `episodeTerms`); undefined when that is not told. */
  placeAt(index: number): number | undefined;
}

/** The postings that `packPostings` wrote, of the episodes before ordinal `end`: of later ones nothing is told, nor how many there are. */
export function postingsBefore(end: number, bytes: Uint8Array): Postings {
  const reader = new VarintReader(bytes);
  const count = reader.next();
  const most = Math.min(count, end);
  const [ordinals, fields] = [new Uint32Array(most), new Uint8Array(most)];
  const frequencies = new Uint32Array(bytes.byteLength - PLACE_BYTES * count);
  let [found, told, ordinal] = [0, 0, -1];
  while (found < most) {
    ordinal += reader.next();
    if (ordinal >= end) break;
    const own = bytes[reader.at++] ?? 0;
    ordinals[found] = ordinal;
    fields[found++] = own;
    if (own < FREQUENT) continue;
    for (let left = own & ~FREQUENT; left > 0; left &= left - 1) frequencies[told++] = reader.next();
  }
  const placesStart = bytes.byteLength - PLACE_BYTES * count;
  return {
    ordinals: ordinals.subarray(0, found),
    fields: fields.subarray(0, found),
    frequencies,
    placeAt: (index) => {
      const at = placesStart + PLACE_BYTES * index;
      const place = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
      return place === FAR ? undefined : place;
    },
  };
}

/** Reads numbers as `writeVarint` writes them, one after another. */
class VarintReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    let part = this.#bytes[this.at++] ?? 0;
    let value = part & 0x7f;
    for (let shift = 7; part >= 0x80; shift += 7) {
      part = this.#bytes[this.at++] ?? 0;
      value |= (part & 0x7f) << shift;
    }
    return value;
  }
}
