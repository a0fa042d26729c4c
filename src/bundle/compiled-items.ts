import { crc32OfFirst } from "../bytes/crc-32.ts";
import { inflate } from "../bytes/deflated-text.ts";
import type { CompiledItems } from "../catalog/catalog.ts";
import type { Run } from "./run.ts";

/** Where the RSS items are, and what is known of them. */
export interface ItemPlaces {
  readonly items: Run;
  /** Where each begins when all are inflated, and where the last one ends. */
  readonly textStarts: Uint32Array;
  /** The CRC-32 of each and all behind it, inflated. */
  readonly crcsFrom: Uint32Array;
}

/** The RSS items from index `from` up to, not including, index `to`. */
export function compiledItems(
  { items, textStarts, crcsFrom }: ItemPlaces,
  from: number,
  to: number,
): CompiledItems {
  const bytesBetween = (first: number, last: number): number =>
    (textStarts[last] ?? 0) - (textStarts[first] ?? 0);
  return {
    deflated: items.view(from, to),
    bytes: bytesBetween(from, to),
    // Only a gzip asks for it, once for an edition; most who ask for the feed get a 304.
    get crc32() {
      return crc32OfFirst(crcsFrom[from] ?? 0, crcsFrom[to] ?? 0, bytesBetween(to, textStarts.length - 1));
    },
    *inflated() {
      for (let first = from; first < to; ) {
        let last = first + 1;
        while (last < to && bytesBetween(first, last + 1) <= PIECE_BYTES) last++;
        yield inflate(items.view(first, last), bytesBetween(first, last));
        first = last;
      }
    },
  };
}

/** Few enough to be nothing beside the 128 MB of an isolate, and many enough that a large feed is no matter of thousands of pieces. */
const PIECE_BYTES = 2 ** 18;
