import { mp3TagBytes } from "../measures/mp3-header.ts";

/** What stands before the sound of an MP3. Source: ID3v2.3 §3, ID3v2.4 §3. */
export interface Id3Tag {
  readonly version: 3 | 4;
  readonly frames: readonly Id3Frame[];
  /** Its length in the file. */
  readonly bytes: number;
}

/** One thing that a tag says. */
export interface Id3Frame {
  /** Four letters. */
  readonly id: string;
  /** Two bytes, kept as they are. */
  readonly flags: Uint8Array;
  readonly content: Uint8Array;
}

const NO_TAG: Id3Tag = { version: 3, frames: [], bytes: 0 };

/** The tag of an MP3, empty when it has none; null for one of an older form, or one that is broken. */
export function parseId3Tag(mp3: Uint8Array): Id3Tag | null {
  const bytes = mp3TagBytes(mp3, 0);
  if (bytes === 0) return NO_TAG;
  const [version, flags = 0] = [mp3[3], mp3[5]];
  if ((version !== 3 && version !== 4) || (flags & WRITTEN_OTHERWISE) !== 0 || bytes > mp3.length)
    return null;
  const footer = (flags & FOOTER) === 0 ? 0 : HEAD_BYTES;
  const frames = framesIn(mp3.subarray(HEAD_BYTES, bytes - footer), version);
  return frames && { version, frames, bytes };
}

const HEAD_BYTES = 10;
/** Bytes that must not look like sound are masked, or a header follows the header. */
const WRITTEN_OTHERWISE = 0xc0;
const FOOTER = 0x10;

function framesIn(bytes: Uint8Array, version: Id3Tag["version"]): Id3Frame[] | null {
  const frames: Id3Frame[] = [];
  for (let at = 0; at + HEAD_BYTES <= bytes.length && bytes[at] !== 0; ) {
    const id = String.fromCharCode(...bytes.subarray(at, at + 4));
    const end = at + HEAD_BYTES + lengthAt(bytes, at + 4, version);
    if (!/^[A-Z0-9]{4}$/.test(id) || end > bytes.length) return null;
    frames.push({
      id,
      flags: bytes.slice(at + 8, at + 10),
      content: bytes.slice(at + HEAD_BYTES, end),
    });
    at = end;
  }
  return frames;
}

/** Version 4 leaves the first bit of each byte empty. */
function lengthAt(bytes: Uint8Array, at: number, version: Id3Tag["version"]): number {
  const step = version === 4 ? 2 ** 7 : 2 ** 8;
  return bytes.subarray(at, at + 4).reduce((length, byte) => length * step + byte, 0);
}

export function renderId3Tag({ version, frames }: Pick<Id3Tag, "version" | "frames">): Uint8Array {
  const all = frames.map((frame) => renderId3Frame(frame, version));
  const length = all.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return joinedBytes([Uint8Array.of(0x49, 0x44, 0x33, version, 0, 0), inFour(length, 7), ...all]);
}

export function renderId3Frame({ id, flags, content }: Id3Frame, version: Id3Tag["version"]): Uint8Array {
  const length = inFour(content.byteLength, version === 4 ? 7 : 8);
  return joinedBytes([latin(id), length, flags, content]);
}

/** A number in four bytes of so many bits, the highest first. */
export function inFour(number: number, bits: number): Uint8Array {
  const most = 2 ** bits;
  return Uint8Array.of(...[3, 2, 1, 0].map((place) => Math.floor(number / most ** place) % most));
}

/** The letters of a text that has no others than those of Latin-1. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
