/// <reference path="./node-zlib.d.ts" />
import { crc32 } from "node:zlib";
import { crc32OfFirst } from "./crc-32.ts";
import { type DeflatedText, deflateText } from "./deflated-text.ts";
import { joinBytes } from "./join-bytes.ts";

/** A text as it is, as one block (RFC 1951 §3.2.4): no zlib is asked, and its length is known. It has 65,535 bytes at most. */
export function storedText(text: Uint8Array): DeflatedText {
  const head = new Uint8Array(HEAD_BYTES);
  const view = new DataView(head.buffer);
  view.setUint16(1, text.byteLength, true);
  view.setUint16(3, ~text.byteLength, true);
  return { deflated: joinBytes([head, text]), bytes: text.byteLength, crc32: crc32(text) };
}

const HEAD_BYTES = 5;

/** Compresses a text but for its last bytes, which stand in a block of their own: so more can be put before them without opening it. */
export function deflateWithEndApart(text: Uint8Array, endBytes: number): DeflatedText {
  const { deflated } = deflateText(text.subarray(0, -endBytes));
  const end = storedText(text.subarray(-endBytes));
  return {
    deflated: joinBytes([deflated, end.deflated]),
    bytes: text.byteLength,
    crc32: crc32(text),
  };
}

/** Texts in a row without the end of the last one, which stands apart. */
export function withoutEnd({ deflated, bytes, crc32: whole }: DeflatedText, end: Uint8Array): DeflatedText {
  return {
    deflated: deflated.subarray(0, -HEAD_BYTES - end.byteLength),
    bytes: bytes - end.byteLength,
    crc32: crc32OfFirst(whole, crc32(end), end.byteLength),
  };
}
