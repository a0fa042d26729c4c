import { joinBytes } from "../../bytes/join-bytes.ts";

/** Terms with the bytes that each stands for, in files of bounded size, as `openShard` reads them. */
export interface PackedShards {
  readonly files: readonly Uint8Array[];
  /** The first term of each file. */
  readonly firsts: readonly string[];
}

/** Terms in ascending order of their UTF-16 units, and the bytes of the one at an index. */
export interface TermBytes {
  readonly terms: readonly string[];
  readonly bytesAt: (index: number) => Uint8Array;
}

/**
 * Terms cut into shards: ranges of them, so that those with one beginning lie in one file or few. A file has at most `most` bytes, unless
 * a single term has more. What the bytes of a term mean is not known here. The layout, numbers being u32, little endian: how many terms,
 * how many bytes their text has, where each term ends in the text (in UTF-16 units), where the bytes of each end, the text (UTF-8), the
 * bytes.
 */
export function packShards(all: TermBytes, most: number): PackedShards {
  const starts = shardStarts(all, most);
  return {
    files: starts.map((from, index) => packShard(all, from, starts[index + 1] ?? all.terms.length)),
    firsts: starts.map((from) => all.terms[from] ?? ""),
  };
}

function shardStarts({ terms, bytesAt }: TermBytes, most: number): number[] {
  const starts: number[] = [];
  let shardBytes = Number.POSITIVE_INFINITY;
  for (const [index, term] of terms.entries()) {
    const bytes = ROW_BYTES + UTF8_BYTES * term.length + bytesAt(index).byteLength;
    shardBytes += bytes;
    if (shardBytes <= most) continue;
    starts.push(index);
    shardBytes = HEAD_BYTES + bytes;
  }
  return starts;
}

const HEAD_BYTES = 8;

/** The numbers of a term. */
const ROW_BYTES = 8;

/** As many as a UTF-16 unit becomes at most. */
const UTF8_BYTES = 3;

function packShard({ terms, bytesAt }: TermBytes, from: number, to: number): Uint8Array<ArrayBuffer> {
  const own = terms.slice(from, to);
  const text = ENCODER.encode(own.join(""));
  const parts = own.map((_, index) => bytesAt(from + index));
  const numbers = Uint32Array.from([own.length, text.byteLength, ...endsOf(own), ...endsOf(parts)]);
  return joinBytes([new Uint8Array(numbers.buffer), text, ...parts]);
}

const ENCODER = new TextEncoder();

/** Where each part ends when they follow one another. */
function endsOf(parts: readonly { readonly length: number }[]): number[] {
  let end = 0;
  return parts.map(({ length }) => {
    end += length;
    return end;
  });
}
