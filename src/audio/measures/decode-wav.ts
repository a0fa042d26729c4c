import type { Encoding, Samples, TakeSamples, Unmeasured } from "./samples.ts";
import { readWavHead, type WavFormat } from "./wav-head.ts";
import { withRest } from "./with-rest.ts";

/** Decodes a WAV file that is read piece by piece, PCM or floating point, and says how it is encoded. */
export async function decodeWav(
  pieces: AsyncIterable<Uint8Array>,
  take: TakeSamples,
): Promise<Encoding | Unmeasured> {
  let rest: Uint8Array = new Uint8Array();
  let format: WavFormat | null = null;
  let bytesToCome = 0;
  for await (const piece of pieces) {
    rest = withRest(rest, piece);
    if (format === null) {
      const head = readWavHead(rest);
      if (head === "more") continue;
      if ("unmeasured" in head) return head;
      format = head.format;
      bytesToCome = head.sampleBytes;
      rest = rest.subarray(head.samplesAt);
    }
    const here = Math.min(rest.length, bytesToCome);
    const whole = here - (here % (format.bytes * format.channels));
    if (whole > 0) take(samplesOf(rest.subarray(0, whole), format));
    bytesToCome -= whole;
    rest = rest.subarray(whole);
  }
  if (format === null) return { unmeasured: "damaged" };
  const { channels, sampleRate, bytes } = format;
  return { isMono: channels === 1, bitRate: channels * sampleRate * bytes * 8, bitRateKind: "constant" };
}

function samplesOf(bytes: Uint8Array, format: WavFormat): Samples {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const left = channelOf(view, format, 0);
  return {
    sampleRate: format.sampleRate,
    left,
    right: format.channels === 1 ? left : channelOf(view, format, 1),
  };
}

function channelOf(view: DataView, { channels, bytes, isFloat }: WavFormat, channel: number): Float32Array {
  const read = isFloat ? FLOAT : INTEGERS[bytes];
  const step = channels * bytes;
  const samples = new Float32Array(view.byteLength / step);
  for (let index = 0, at = channel * bytes; index < samples.length; index++, at += step)
    samples[index] = read?.(view, at) ?? 0;
  return samples;
}

type ReadSample = (view: DataView, at: number) => number;

const FLOAT: ReadSample = (view, at) => view.getFloat32(at, true);

/** By the bytes of a sample; those of one byte have no sign. */
const INTEGERS: Readonly<Record<number, ReadSample>> = {
  1: (view, at) => (view.getUint8(at) - 128) / 2 ** 7,
  2: (view, at) => view.getInt16(at, true) / 2 ** 15,
  3: (view, at) => (view.getInt16(at + 1, true) * 2 ** 8 + view.getUint8(at)) / 2 ** 23,
  4: (view, at) => view.getInt32(at, true) / 2 ** 31,
};
