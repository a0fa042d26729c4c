import { joinBytes } from "./join-bytes.ts";

/**
 * A value as JSON behind its length (u32, little endian), with spaces at its end up to a multiple of four bytes: numbers of four bytes
 * may stand behind it.
 */
export function framedJson(value: unknown): Uint8Array {
  const json = ENCODER.encode(JSON.stringify(value));
  const spaces = new Uint8Array((4 - (json.byteLength % 4)) % 4).fill(SPACE);
  const length = Uint32Array.of(json.byteLength + spaces.byteLength);
  return joinBytes([new Uint8Array(length.buffer), json, spaces]);
}

const ENCODER = new TextEncoder();
const SPACE = 0x20;

/** What `framedJson` wrote at a place that is a multiple of four, and where it ends. */
export function readFramedJson(
  bytes: ArrayBufferLike,
  start: number,
): { readonly value: unknown; readonly end: number } {
  const [length = 0] = new Uint32Array(bytes, start, 1);
  const json = new Uint8Array(bytes, start + 4, length);
  return { value: JSON.parse(DECODER.decode(json)), end: start + 4 + length };
}

const DECODER = new TextDecoder();
