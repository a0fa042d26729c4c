import type { Unmeasured } from "./samples.ts";

/** How a WAV file holds its samples, of one channel or of two. */
export interface WavFormat {
  readonly channels: number;
  readonly sampleRate: number;
  /** Of one sample of one channel. */
  readonly bytes: number;
  readonly isFloat: boolean;
}

/** What stands before the samples of a WAV file. */
interface WavHead {
  readonly format: WavFormat;
  readonly samplesAt: number;
  readonly sampleBytes: number;
}

/** The head of a WAV file, as far as it has been read; `more` when its samples do not begin in these bytes yet. */
export function readWavHead(bytes: Uint8Array): WavHead | Unmeasured | "more" {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let format: WavFormat | "unknown" | null = null;
  // RIFF, its length, WAVE; then chunks of a word, a length and so many bytes, filled up to an even number.
  for (let at = 12; at + 8 <= bytes.length; ) {
    const word = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    if (word === "data") {
      if (format === null) return { unmeasured: "damaged" };
      // Who writes it while it is recorded does not know its length yet.
      const sampleBytes = length === 0 || length === 0xffff_ffff ? Number.POSITIVE_INFINITY : length;
      return format === "unknown" ? { unmeasured: "format" } : { format, samplesAt: at + 8, sampleBytes };
    }
    if (word === "fmt ") {
      if (at + 8 + Math.max(16, length) > bytes.length) break;
      format = formatOf(view, at + 8, length);
    }
    at += 8 + length + (length % 2);
  }
  return bytes.length > HEAD_LIMIT ? { unmeasured: "damaged" } : "more";
}

/** Some editors put pictures and notes before the samples. */
const HEAD_LIMIT = 2 ** 24;

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

function formatOf(view: DataView, at: number, length: number): WavFormat | "unknown" {
  const named = view.getUint16(at, true);
  // The first two bytes of its sub-format are the code that stands here otherwise.
  const code = named === EXTENSIBLE && length >= 26 ? view.getUint16(at + 24, true) : named;
  const channels = view.getUint16(at + 2, true);
  const sampleRate = view.getUint32(at + 4, true);
  const bytes = view.getUint16(at + 14, true) / 8;
  const isKnown = code === FLOAT ? bytes === 4 : code === PCM && [1, 2, 3, 4].includes(bytes);
  const isUsual = (channels === 1 || channels === 2) && sampleRate >= 8000 && sampleRate <= 192_000;
  return isKnown && isUsual ? { channels, sampleRate, bytes, isFloat: code === FLOAT } : "unknown";
}
