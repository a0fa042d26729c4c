/// <reference path="./node-zlib.d.ts" />
import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** A text that is kept compressed, with what gzip wants to know of it. */
export interface DeflatedText {
  /**
   * Blocks of raw deflate (RFC 1951) up to the edge of a byte, that refer to nothing before them and of which none is the last one: such
   * texts can stand one behind the other as they are.
   */
  readonly deflated: Uint8Array;
  /** Of the text itself. */
  readonly bytes: number;
  /** Of the text itself. */
  readonly crc32: number;
}

/** Compresses a text as much as can be. */
export function deflateText(text: Uint8Array): DeflatedText {
  return { deflated: deflate(text), bytes: text.byteLength, crc32: crc32(text) };
}

/** The blocks of what stands behind a text and may refer to it: what is said a second time takes next to nothing. */
export function deflateBehind(text: Uint8Array, more: Uint8Array): Uint8Array {
  return deflate(more, { dictionary: text.subarray(-WINDOW) });
}

/** What blocks hold, one behind the other. Throws when they are broken. */
export function inflate(deflated: Uint8Array, bytes: number): Uint8Array {
  // With room for one byte more, all of it comes in one piece.
  const text = inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: bytes + 64 });
  if (text.byteLength !== bytes)
    throw new Error(`${text.byteLength} bytes came of blocks that should hold ${bytes}`);
  return text;
}

function deflate(text: Uint8Array, dictionary: { readonly dictionary?: Uint8Array } = {}): Uint8Array {
  // What comes of zlib is a part of a larger piece of memory, which would stay as long as the part does.
  return new Uint8Array(deflateRawSync(text, { ...OPEN_ENDED, ...dictionary }));
}

const OPEN_ENDED = { level: 9, finishFlush: constants.Z_SYNC_FLUSH } as const;

/** How far back blocks can refer. */
const WINDOW = 32_768;
