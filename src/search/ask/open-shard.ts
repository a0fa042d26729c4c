import { lowerBound } from "../../catalog/lower-bound.ts";

/** A range of terms, ready to be asked. */
export interface Shard {
  /** The bytes of a term, and of those that begin with it when `kind` says so, in their order. */
  find(term: string, kind: "whole" | "beginning"): FoundTerm[];
}

export interface FoundTerm {
  readonly term: string;
  /** What `packShards` was given for it: a view of the file. */
  readonly bytes: Uint8Array;
}

/** The shard of a file that `packShards` made. The file must begin at a multiple of four in its buffer, as one of its own does. */
export function openShard(file: Uint8Array): Shard {
  const [count = 0, textBytes = 0] = new Uint32Array(file.buffer, file.byteOffset, 2);
  const numbers = new Uint32Array(file.buffer, file.byteOffset + 8, 2 * count);
  const text = DECODER.decode(file.subarray(8 + numbers.byteLength, 8 + numbers.byteLength + textBytes));
  const bytes = file.subarray(8 + numbers.byteLength + textBytes);
  const termAt = (index: number): string => text.slice(index > 0 ? numbers[index - 1] : 0, numbers[index]);
  const bytesAt = (index: number): Uint8Array =>
    bytes.subarray(index > 0 ? numbers[count + index - 1] : 0, numbers[count + index]);
  return {
    find: (term, kind) => {
      const found: FoundTerm[] = [];
      for (let index = lowerBound(count, (at) => termAt(at) < term); index < count; index++) {
        const own = termAt(index);
        if (own !== term && (kind === "whole" || !own.startsWith(term))) break;
        found.push({ term: own, bytes: bytesAt(index) });
      }
      return found;
    },
  };
}

const DECODER = new TextDecoder();
