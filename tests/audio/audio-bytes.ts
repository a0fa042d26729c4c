import { readFileSync } from "node:fs";
import type { AudioFormat } from "../../src/audio/audio-format.ts";

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../compile/fixtures/${name}`, import.meta.url));

/** The least of a file in each format that a reader takes for three seconds of audio. */
export const AUDIO_BYTES_BY_FORMAT: Readonly<Record<AudioFormat, Buffer>> = {
  MP3: fixture("chapters.mp3"),
  M4A: fixture("chapters.m4a"),
  MP4: replaced(fixture("chapters.m4a"), ["ftypM4A ", "ftypisom"], ["text\0\0\0\0", "vide\0\0\0\0"]),
  QuickTime: replaced(fixture("chapters.m4a"), ["ftypM4A ", "ftypqt  "]),
  Ogg: ogg(vorbisHead(), 3 * 48_000),
  Opus: ogg(opusHead(), 3 * 48_000),
  FLAC: flac(),
  WAV: wav(),
};

/** An MP3 of three seconds with tags (ID3v2.4): texts by their frames, and a cover. */
export function id3(texts: Readonly<Record<string, string>>, cover?: Uint8Array): Buffer {
  const frames = Object.entries(texts).map(([frame, text]) => id3Frame(frame, Buffer.from(`\u0003${text}`)));
  // Encoding, type, the kind of picture (3: the front cover), no description.
  const picture = (bytes: Uint8Array) =>
    Buffer.concat([Buffer.from("\0image/jpeg\0\u0003\0", "latin1"), bytes]);
  const all = Buffer.concat([...frames, ...(cover === undefined ? [] : [id3Frame("APIC", picture(cover))])]);
  const head = Buffer.concat([Buffer.from("ID3\u0004\0\0", "latin1"), syncsafe(all.byteLength)]);
  return Buffer.concat([
    head,
    all,
    AUDIO_BYTES_BY_FORMAT.MP3.subarray(lengthOfTags(AUDIO_BYTES_BY_FORMAT.MP3)),
  ]);
}

function id3Frame(name: string, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(name), syncsafe(content.byteLength), Buffer.alloc(2), content]);
}

/** ID3v2.4 §6.2: four bytes of seven bits. */
function syncsafe(length: number): Buffer {
  return Buffer.from([21, 14, 7, 0].map((bits) => (length >> bits) & 0x7f));
}

function lengthOfTags(mp3: Buffer): number {
  return 10 + [...mp3.subarray(6, 10)].reduce((length, bits) => length * 128 + bits, 0);
}

/** Text that stands in a file once; the first place is taken. */
function replaced(bytes: Buffer, ...pairs: readonly (readonly [from: string, to: string])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [from, to] of pairs) {
    const at = copy.indexOf(from, 0, "latin1");
    if (at < 0) throw new Error(`there is no ${from}`);
    copy.write(to, at, "latin1");
  }
  return copy;
}

function ogg(head: Buffer, samples: number): Buffer {
  return Buffer.concat([
    oggPage(head, { flags: 2, samples: 0 }),
    oggPage(Buffer.alloc(40), { flags: 4, samples }),
  ]);
}

/** RFC 3533 §6. */
function oggPage(
  content: Buffer,
  { flags, samples }: { readonly flags: number; readonly samples: number },
): Buffer {
  const head = Buffer.alloc(28);
  head.write("OggS");
  head.writeUInt8(flags, 5);
  head.writeBigUInt64LE(BigInt(samples), 6);
  head.writeUInt32LE(1, 14);
  head.writeUInt32LE(flags === 2 ? 0 : 1, 18);
  head.writeUInt8(1, 26);
  head.writeUInt8(content.byteLength, 27);
  return Buffer.concat([head, content]);
}

function vorbisHead(): Buffer {
  const head = Buffer.alloc(30);
  head.write("\u0001vorbis", 0, "latin1");
  head.writeUInt8(1, 11);
  head.writeUInt32LE(48_000, 12);
  return head;
}

function opusHead(): Buffer {
  const head = Buffer.alloc(19);
  head.write("OpusHead");
  head.writeUInt8(1, 8);
  head.writeUInt8(1, 9);
  head.writeUInt32LE(48_000, 12);
  return head;
}

function flac(): Buffer {
  const info = Buffer.alloc(42);
  info.write("fLaC");
  info.writeUInt8(0x80, 4);
  info.writeUIntBE(34, 5, 3);
  // 48,000 Hz, one channel, 16 bits; then the number of samples.
  info.writeUInt32BE((48_000 << 12) | (15 << 4), 18);
  info.writeUInt32BE(3 * 48_000, 22);
  return info;
}

function wav(): Buffer {
  const samples = Buffer.alloc(3 * 8000);
  const head = Buffer.alloc(44);
  head.write("RIFF");
  head.writeUInt32LE(36 + samples.byteLength, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([head, samples]);
}
