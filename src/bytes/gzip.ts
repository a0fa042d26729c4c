import { crc32OfBoth } from "./crc-32.ts";
import type { DeflatedText } from "./deflated-text.ts";

/** Texts in a row as one gzip file (RFC 1952), in pieces. Nothing is compressed or copied here. */
export function gzip(texts: readonly DeflatedText[]): Uint8Array[] {
  let [crc32, bytes] = [0, 0];
  for (const text of texts) {
    crc32 = crc32OfBoth(crc32, text.crc32, text.bytes);
    bytes += text.bytes;
  }
  return [HEAD, ...texts.map(({ deflated }) => deflated), tail(crc32, bytes)];
}

/** Magic, deflate, no flags, no date, compressed as much as can be, made on no system that is known. */
const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);

/** A last block without anything in it (RFC 1951 §3.2.6), the CRC, and the length as far as it fits. */
function tail(crc32: number, bytes: number): Uint8Array {
  const tail = new Uint8Array(10);
  const view = new DataView(tail.buffer);
  view.setUint8(0, 3);
  view.setUint32(2, crc32, true);
  view.setUint32(6, bytes % 2 ** 32, true);
  return tail;
}
